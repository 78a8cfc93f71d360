// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.LoadMessage;
import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * What loading has to say, in the words of the real program and in mcc's, in order. Knows which
 * line is being executed.
 */
final class LoadLog {
  private final List<LoadMessage> messages = new ArrayList<>();
  private Origin origin;
  private String place = "";
  private int lastLine;
  private int length = 1;
  private int exitStatus;

  /** The line that messages are about from now on. */
  void at(Origin lineOrigin, int lineLength, int line) {
    at(lineOrigin, lineLength, lineOrigin.source().name() + ": line " + line + ": ");
    lastLine = line;
  }

  /** The place that messages are about, printed so (empty for none). */
  void at(Origin lineOrigin, int lineLength, String printedPlace) {
    origin = lineOrigin;
    length = Math.max(1, lineLength);
    place = printedPlace;
  }

  /** Messages from now on are about the file as a whole. */
  void atEnd(Origin file) {
    at(file, 1, "");
  }

  /** The number of the line being executed as the real program counts: that of its last piece. */
  int lastLine() {
    return lastLine;
  }

  /** The place of the line being executed; null between lines. */
  Origin origin() {
    return origin;
  }

  /**
   * An error.
   *
   * @param status the exit status that it leaves behind if it is the first to leave one; 0 for none
   * @param words what the real program prints behind the place
   * @param message mcc's own sentence
   * @param hint what to do; may be null
   */
  void error(DiagnosticCode code, int status, String words, String message, String hint) {
    note(status);
    add(code, place + RealText.printed(words), message, hint);
  }

  /** An error whose message names no place. */
  void errorWithoutPlace(DiagnosticCode code, int status, String words, String message) {
    note(status);
    add(code, RealText.printed(words), message, null);
  }

  /** Of all errors while loading, the first decides on the exit status. */
  private void note(int status) {
    if (exitStatus == 0) {
      exitStatus = status;
    }
  }

  /** A message without a place, which changes no exit status. */
  void warning(DiagnosticCode code, String words, String message, String hint) {
    add(code, words, message, hint);
  }

  /** Something that the real program keeps to itself. */
  void silent(DiagnosticCode code, String message, String hint) {
    add(code, null, message, hint);
  }

  private void add(DiagnosticCode code, String printed, String message, String hint) {
    messages.add(new LoadMessage(printed, new Diagnostic(code, message, hint, origin, length)));
  }

  List<LoadMessage> messages() {
    return messages;
  }

  int exitStatus() {
    return exitStatus;
  }

  void setExitStatus(int status) {
    exitStatus = status;
  }
}
