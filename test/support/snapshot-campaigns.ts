import { checkedSnapshotTrial } from './checked-snapshot-trial.ts'
import { mutantTrial, newSamples, wholeTrial } from './snapshot-mutants.ts'
import { snapshotTrial } from './snapshot-trial.ts'

/** The campaigns of the snapshot tests, by name, for bundles with a seeded bug. */
export const campaigns: Readonly<Record<'programs' | 'mutants' | 'whole' | 'checked', () => void>> =
  {
    programs() {
      for (let seed = 1; seed <= 100; seed++) snapshotTrial(seed, 60, new Map())
    },
    mutants() {
      const samples = newSamples(30)
      for (let seed = 1; seed <= 2000; seed++) mutantTrial(seed, samples)
    },
    whole: wholeTrial,
    checked() {
      for (let seed = 1; seed <= 50; seed++) checkedSnapshotTrial(seed)
    },
  }
