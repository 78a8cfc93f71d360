// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.golden.BtAnswer;
import dev.mcc.golden.BtAnswers;
import dev.mcc.golden.BtRun;
import dev.mcc.golden.BtSession;
import java.util.List;
import java.util.Objects;

/**
 * What one run of {@code sendmail -bt} said.
 *
 * @param startup what stands before the first prompt, the two banner lines left out: empty when the
 *     configuration loaded without complaint
 * @param answers one answer for each command of the run, in order, without the trace lines (see
 *     {@link BtAnswer}); shorter than the commands when the program ended before it had read them
 *     all
 * @param exitStatus exit status of the program
 */
record BtTranscript(String startup, List<String> answers, int exitStatus) {
  BtTranscript {
    Objects.requireNonNull(startup);
    answers = List.copyOf(answers);
  }

  /** The transcript of a session's run. */
  static BtTranscript of(BtSession session, BtRun run) {
    BtAnswers answers = BtAnswers.of(session, run);
    return new BtTranscript(answers.complaint(), answers.answers(), run.status());
  }
}
