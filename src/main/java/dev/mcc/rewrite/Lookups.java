// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.ArrayList;
import java.util.List;

/** Carries out the <code>$( $)</code> and <code>$[ $]</code> of a replacement. Owned by a thread. */
final class Lookups {
  private static final String HOST_MAP = "host";

  private final Session session;
  private final TokenTable tokens;
  private final Tokenizer tokenizer;
  private final Tokenizer.Complaints complaints;
  private final Workspace value = new Workspace();
  private boolean fatal;

  Lookups(Session session, Tokenizer.Complaints complaints) {
    this.session = session;
    this.tokens = session.program().tokens();
    this.tokenizer = tokens.tokenizer();
    this.complaints = complaints;
  }

  /** True if the last {@link #resolve} gave up, so that the ruleset ends without a result. */
  boolean fatal() {
    return fatal;
  }

  /**
   * Copies a workspace with every lookup replaced by what it gives.
   *
   * @return 0, or the status of the last lookup that failed
   */
  int resolve(Workspace from, Workspace into) {
    fatal = false;
    int status = 0;
    for (int i = 0; i < from.size(); i++) {
      Token token = from.get(i);
      boolean host = token.is(Metacharacters.HOST_BEGIN);
      if (!host && !token.is(Metacharacters.LOOKUP_BEGIN)) {
        into.add(token);
      } else {
        Request request = Request.read(from, i, host, session, tokenizer);
        int outcome = answer(request, from, into);
        if (fatal) {
          return outcome;
        }
        status = outcome != 0 ? outcome : status;
        i = request.end;
      }
      if (into.size() > Workspace.MAX_TOKENS) {
        session.error(ExitStatus.SOFTWARE, "rewrite: expansion too long");
        fatal = true;
        return ExitStatus.DATAERR;
      }
    }
    return status;
  }

  private int answer(Request request, Workspace from, Workspace into) {
    LookupMap map = session.program().map(request.map);
    MapAnswer answer = MapAnswer.NOT_FOUND;
    if (map == null) {
      session.error(ExitStatus.SOFTWARE, "rewrite: map " + request.map + " not found");
    } else {
      if (session.observed()) {
        session.listener().lookingUp(request.map, request.key, request.arguments);
      }
      answer = map.lookup(request.key, request.arguments, session);
      if (session.observed()) {
        session.listener().lookedUp(request.map, request.key, request.arguments, answer);
      }
    }
    if (answer.value() == null) {
      into.addAll(from, request.otherwiseFrom, request.otherwiseTo);
    } else {
      int end =
          tokenizer.tokenize(
              answer.value(), 0, '\0', Tokenizer.Mode.COMMENTS, tokens, complaints, value);
      if (end < 0) {
        fatal = true;
        return ExitStatus.DATAERR;
      }
      into.addAll(value, 0, value.size());
    }
    return answer.status() == ExitStatus.TEMPFAIL ? ExitStatus.TEMPFAIL : 0;
  }

  /** One lookup as it stands in a workspace. */
  private static final class Request {
    private String map;
    private String key;
    private final List<String> arguments = new ArrayList<>();

    /** What stands for the lookup when there is no value: the default, or else the key. */
    private int otherwiseFrom;

    private int otherwiseTo;

    /** Index of the closing token, or of the last token if there is none. */
    private int end;

    static Request read(
        Workspace from, int begin, boolean host, Session session, Tokenizer tokenizer) {
      Request request = new Request();
      char closing = host ? Metacharacters.HOST_END : Metacharacters.LOOKUP_END;
      int start = begin + 1;
      if (host) {
        request.map = HOST_MAP;
      } else {
        request.map = start < from.size() ? from.get(start).text() : "";
        start++;
      }
      LookupMap map = session.program().map(request.map);
      char blank = map == null || map.space() == 0 ? ' ' : map.space();
      char part = 0;
      int at = start;
      for (; ; at++) {
        boolean last = at >= from.size() || from.get(at).is(closing);
        char c = last ? closing : from.get(at).first();
        if (last || c == Metacharacters.HOST || c == Metacharacters.USER) {
          request.part(part, from, Math.min(start, from.size()), at, blank, tokenizer);
          part = c;
          start = at + 1;
        }
        if (last) {
          break;
        }
      }
      request.end = Math.min(at, from.size() - 1);
      return request;
    }

    private void part(
        char kind, Workspace from, int start, int end, char blank, Tokenizer tokenizer) {
      switch (kind) {
        case Metacharacters.HOST -> arguments.add(tokenizer.join(from, start, end));
        case Metacharacters.USER -> {
          otherwiseFrom = start;
          otherwiseTo = end;
        }
        default -> {
          key = tokenizer.join(from, start, Math.max(start, end), blank);
          otherwiseFrom = start;
          otherwiseTo = end;
        }
      }
    }
  }
}
