import { pageData } from './pageData'
import './survey.css'

document.documentElement.dataset['program'] = typeof pageData()
