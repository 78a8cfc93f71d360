// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.ArrayList;
import java.util.List;

/**
 * Carries out the <code>$( $)</code> and <code>$[ $]</code> of a replacement. Owned by a thread.
 */
final class Lookups {
  private static final String HOST_MAP = "host";
  private static final int MAX_KEY = 1021;

  /** The debugging category of splitting texts into tokens. */
  private static final int SCANNING = 22;

  /** First characters of tokens that may become others when they are split once more. */
  private static final String UNSTABLE = "()<>\"\\\0";

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
      boolean host = token.operator() == Metacharacters.HOST_BEGIN;
      if (!host && token.operator() != Metacharacters.LOOKUP_BEGIN) {
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
    if (answer.value() != null) {
      insert(answer.value(), Tokenizer.Mode.COMMENTS, into);
    } else if (request.hasDefault && mustScan(from, request)) {
      String text = tokenizer.join(from, request.otherwiseFrom, request.otherwiseTo);
      insert(shortened(text), Tokenizer.Mode.DEFAULT, into);
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
      if (UNSTABLE.indexOf(from.get(i).first()) >= 0) {
        return true;
      }
    }
    return length > MAX_KEY;
  }

  /** Keys and arguments lose control characters, and are cut at a length (trials). */
  private static String cut(String text) {
    String plain = text;
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        plain = withoutControls(text);
        break;
      }
    }
    return shortened(plain);
  }

  private static String shortened(String text) {
    return text.length() <= MAX_KEY ? text : text.substring(0, MAX_KEY);
  }

  private static String withoutControls(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (!isControl(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isControl(char c) {
    return c < ' ' || c == 0x7f;
  }

  /** One lookup as it stands in a workspace. */
  private static final class Request {
    private String map;
    private String key;
    private final List<String> arguments = new ArrayList<>();

    /** What stands for the lookup when there is no value: the default, or else the key. */
    private int otherwiseFrom;

    private int otherwiseTo;

    private boolean hasDefault;

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
        start = Math.min(start + 1, from.size());
      }
      LookupMap map = session.program().map(request.map);
      char blank = map == null || map.space() == 0 ? tokenizer.blank() : map.space();
      char part = 0;
      int at = start;
      for (; ; at++) {
        boolean last = at >= from.size() || from.get(at).operator() == closing;
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
        case Metacharacters.HOST -> arguments.add(cut(tokenizer.join(from, start, end)));
        case Metacharacters.USER -> {
          hasDefault = true;
          otherwiseFrom = start;
          otherwiseTo = end;
        }
        default -> {
          key = cut(tokenizer.join(from, start, Math.max(start, end), blank));
          otherwiseFrom = start;
          otherwiseTo = end;
        }
      }
    }
  }
}
