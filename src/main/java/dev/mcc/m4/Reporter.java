// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.m4.result.Message;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;

/** Words the messages of m4 and keeps the exit status. */
public final class Reporter {
  private final M4Options options;
  private final M4Message.Sink sink;
  private int status;

  Reporter(M4Options options, M4Message.Sink sink) {
    this.options = options;
    this.sink = sink;
  }

  int status() {
    return status;
  }

  void exit(int newStatus) {
    status = newStatus;
  }

  /** A warning at the place where the call began. */
  public void warn(Call call, String sentence) {
    note(call, "Warning: " + sentence, null);
  }

  /** What a function of the language said. */
  public void report(Call call, Message message) {
    if (message.failure()) {
      status = 1;
    }
    note(call, (message.warning() ? "Warning: " : "") + message.text(), null);
  }

  private void countWarning(Call call) {
    if (options.fatalWarnings() > 0) {
      status = 1;
    }
    if (options.fatalWarnings() > 1 && call != null) {
      call.expander().exit(1);
    }
  }

  /** An error at the place where the call began; the run goes on and ends with status 1. */
  public void error(Call call, String sentence) {
    say(M4Message.Kind.ERROR, call, sentence, null);
  }

  /** An error of a given kind about something; it sets the exit status. */
  public void say(M4Message.Kind kind, Call call, String sentence, String subject) {
    status = 1;
    sink.accept(
        new M4Message(
            kind,
            prefix(call.locationSource, call.locationOffset) + sentence,
            sentence,
            subject,
            call.origin()));
    countWarning(call);
  }

  /** A message that leaves the exit status alone, unless warnings count. */
  public void note(Call call, String sentence, String subject) {
    sink.accept(
        new M4Message(
            M4Message.Kind.WARNING,
            (call == null
                    ? options.program() + ": "
                    : prefix(call.locationSource, call.locationOffset))
                + sentence,
            sentence,
            subject,
            call == null ? null : call.origin()));
    countWarning(call);
  }

  /** Text for the error stream as it is. */
  public void raw(M4Message.Kind kind, String text, Origin origin) {
    sink.accept(new M4Message(kind, text, text, null, origin));
  }

  void fatal(Fatal fatal) {
    status = 1;
    String sentence =
        switch (fatal.kind) {
          case END_IN_STRING -> "ERROR: end of file in string";
          case END_IN_ARGUMENTS -> "ERROR: end of file in argument list";
          case END_IN_COMMENT -> "ERROR: end of file in comment";
          case INCLUDE_LOOP -> "ERROR: files include one another without end";
          default ->
              fatal.nesting > 0
                  ? "recursion limit of " + fatal.nesting + " exceeded, use -L<N> to change it"
                  : "ERROR: expansion limit exceeded";
        };
    sink.accept(
        new M4Message(
            fatal.kind,
            prefix(fatal.source, fatal.offset) + sentence,
            sentence,
            null,
            fatal.origin));
  }

  /** The run ended because the machine's stack or memory did. */
  void exhausted(String what, SourceFile source, int offset, Origin origin) {
    status = 1;
    sink.accept(
        new M4Message(
            M4Message.Kind.LIMIT,
            prefix(source, offset) + "ERROR: " + what,
            "ERROR: " + what,
            null,
            origin));
  }

  private String prefix(SourceFile source, int offset) {
    return source == null
        ? options.program() + ": "
        : options.program() + ":" + source.name() + ":" + source.line(offset) + ": ";
  }
}
