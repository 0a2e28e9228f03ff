import { useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { FilesButton } from '../../ui/FilesButton'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import type { AnswersTaken } from './answersTaken'
import styles from './Gather.module.css'
import type { Answers } from './useAnswers'

/** Takes in what a survey brought back: files and codes, as many as there are at once. */
export function AnswersPart({ answers }: { readonly answers: Answers }) {
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const { codes, setCodes, taken, takeFiles, takeCodes } = answers
  return (
    <div className={styles['part']}>
      <p className={styles['soft']}>{words.gatherAnswersIntro()}</p>
      <div>
        <FilesButton
          accept=".json,.txt,application/json,text/plain"
          multiple
          isDisabled={isReadOnly}
          onFiles={(files) => void takeFiles(files)}
        >
          {words.gatherChooseAnswers()}
        </FilesButton>
      </div>
      <TextField
        label={words.gatherCodes()}
        description={words.gatherCodesHint()}
        rows={3}
        value={codes}
        onChange={setCodes}
        onSubmit={takeCodes}
        isReadOnly={isReadOnly}
        hideAdvice
      />
      <div>
        <Button isDisabled={isReadOnly || codes.trim() === ''} onPress={takeCodes}>
          {words.gatherTakeCodes()}
        </Button>
      </div>
      <div aria-live="polite">{taken !== null && <Result taken={taken} />}</div>
    </div>
  )
}

function Result({ taken: { cards, said } }: { readonly taken: AnswersTaken }) {
  const isTrouble = said.some(({ isRefused }) => isRefused)
  return (
    <Notice kind={isTrouble ? 'warning' : 'done'}>
      <p>
        <strong>
          {cards.length === 0 ? words.gatherAnswersNone() : words.gatherAnswersTaken({ count: cards.length })}
        </strong>
      </p>
      <ul aria-label={words.gatherAnswersResult()} className={styles['said']}>
        {said.map(({ sentence, name }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- Two files may have one name; the list is made once.
          <li key={`${place} ${name}`} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
