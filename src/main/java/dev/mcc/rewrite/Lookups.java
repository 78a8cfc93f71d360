// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.ArrayList;
import java.util.List;

/**
 * Carries out the <code>$( $)</code> and <code>$[ $]</code> of a replacement. Owned by a thread.
 */
final class Lookups {
  private static final String HOST_MAP = "host";

  /** The debugging category of splitting texts into tokens. */
  private static final int SCANNING = 22;

  private final Session session;
  private final TokenTable tokens;
  private final Tokenizer tokenizer;
  private final Tokenizer.Complaints complaints;
  private final TokenText text;
  private final Workspace value = new Workspace();
  private boolean fatal;

  Lookups(Session session, Tokenizer.Complaints complaints) {
    this.session = session;
    this.tokens = session.program().tokens();
    this.tokenizer = tokens.tokenizer();
    this.text = new TokenText(tokenizer);
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
    int size = from.size();
    int copied = 0;
    for (int i = 0; i < size; i++) {
      char operator = from.get(i).operator();
      boolean host = operator == Metacharacters.HOST_BEGIN;
      if (host || operator == Metacharacters.LOOKUP_BEGIN) {
        into.addAll(from, copied, i);
        if (tooLong(into)) {
          return ExitStatus.DATAERR;
        }
        Request request = new Request(from, i, host);
        int outcome = answer(request, from, into);
        if (fatal) {
          return outcome;
        }
        status = outcome != 0 ? outcome : status;
        i = request.end;
        copied = i + 1;
        if (tooLong(into)) {
          return ExitStatus.DATAERR;
        }
      }
    }
    into.addAll(from, copied, size);
    return tooLong(into) ? ExitStatus.DATAERR : status;
  }

  private boolean tooLong(Workspace into) {
    if (into.size() > Workspace.MAX_TOKENS) {
      session.error(ExitStatus.SOFTWARE, "rewrite: expansion too long");
      fatal = true;
    }
    return fatal;
  }

  private int answer(Request request, Workspace from, Workspace into) {
    MapAnswer answer = MapAnswer.NOT_FOUND;
    if (request.map == null) {
      session.error(ExitStatus.SOFTWARE, "rewrite: map " + request.name + " not found");
    } else {
      if (session.observed()) {
        session.listener().lookingUp(request.name, request.key, request.arguments);
      }
      answer = request.map.lookup(request.key, request.arguments, session);
      if (session.observed()) {
        session.listener().lookedUp(request.name, request.key, request.arguments, answer);
      }
    }
    if (answer.value() != null) {
      insert(answer.value(), Tokenizer.Mode.COMMENTS, into);
    } else if (request.hasDefault && mustScan(from, request)) {
      String joined = tokenizer.join(from, request.otherwiseFrom, request.otherwiseTo);
      insert(TokenText.shortened(joined), Tokenizer.Mode.DEFAULT, into);
    } else {
      into.addAll(from, request.otherwiseFrom, request.otherwiseTo);
    }
    if (fatal) {
      return ExitStatus.DATAERR;
    }
    return answer.status() == ExitStatus.TEMPFAIL ? ExitStatus.TEMPFAIL : 0;
  }

  /** Adds the tokens of a text; one that has characters and no token ends the ruleset. */
  private void insert(String text, Tokenizer.Mode mode, Workspace into) {
    if (text.isEmpty()) {
      return;
    }
    int end = tokenizer.tokenize(text, 0, '\0', mode, tokens, complaints, value);
    fatal = end < 0 || value.isEmpty();
    into.addAll(value, 0, value.size());
  }

  /**
   * The real program splits a default once more, which makes a difference where something is not
   * balanced or a comment, and to whoever watches the splitting.
   */
  private boolean mustScan(Workspace from, Request request) {
    if (session.debug().at(SCANNING, 1) || tokenizer.blank() != ' ') {
      return true;
    }
    int length = 0;
    for (int i = request.otherwiseFrom; i < request.otherwiseTo; i++) {
      length += from.get(i).text().length() + 1;
      if (from.get(i).mayChange()) {
        return true;
      }
    }
    return length > TokenText.MAX_KEY;
  }

  /** One lookup as it stands in a workspace. */
  private final class Request {
    private String name;

    /** The map of the name; null if there is none. */
    private LookupMap map;

    private String key;
    private List<String> arguments = List.of();

    /** What stands for the lookup when there is no value: the default, or else the key. */
    private int otherwiseFrom;

    private int otherwiseTo;

    private boolean hasDefault;

    /** Index of the closing token, or of the last token if there is none. */
    private int end;

    Request(Workspace from, int begin, boolean host) {
      char closing = host ? Metacharacters.HOST_END : Metacharacters.LOOKUP_END;
      int start = begin + 1;
      if (host) {
        name = HOST_MAP;
      } else {
        name = start < from.size() ? from.get(start).text() : "";
        start = Math.min(start + 1, from.size());
      }
      map = session.program().map(name);
      char blank = map == null || map.space() == 0 ? tokenizer.blank() : map.space();
      char part = 0;
      int at = start;
      for (; ; at++) {
        boolean last = at >= from.size() || from.get(at).operator() == closing;
        char c = last ? closing : from.get(at).first();
        if (last || c == Metacharacters.HOST || c == Metacharacters.USER) {
          part(part, from, Math.min(start, from.size()), at, blank);
          part = c;
          start = at + 1;
        }
        if (last) {
          break;
        }
      }
      end = Math.min(at, from.size() - 1);
    }

    private void part(char kind, Workspace from, int start, int end, char blank) {
      switch (kind) {
        case Metacharacters.HOST -> {
          if (arguments.isEmpty()) {
            arguments = new ArrayList<>();
          }
          arguments.add(text.key(from, start, end, tokenizer.blank()));
        }
        case Metacharacters.USER -> {
          hasDefault = true;
          otherwiseFrom = start;
          otherwiseTo = end;
        }
        default -> {
          key = text.key(from, start, end, blank);
          otherwiseFrom = start;
          otherwiseTo = end;
        }
      }
    }
  }
}
