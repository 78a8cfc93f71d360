// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.Arrays;
import java.util.List;

/**
 * Matches patterns against a workspace. Every operator first takes as little as it can; on a
 * mismatch the last one that can take more does so.
 *
 * <p>That search can visit the same state, "this element at this token", again and again; since
 * nothing that follows depends on how a state was reached, a second visit is known to fail. After
 * some steps the visited states are therefore kept, which bounds the work by the product of the two
 * lengths (times the length of a binding) and changes no answer. Somebody who follows the steps
 * sees the plain search. Nor does a step need to be taken that is known to fail: an operator that
 * is followed by a literal goes on to the next place of this literal.
 *
 * <p>Owned by one thread.
 */
final class Matcher implements Bindings {
  private static final int STEPS_BEFORE_KEEPING = 256;
  private static final int REWRITING = 21;
  private static final int MACROS = 2;

  private final Session session;
  private final Tokenizer tokenizer;
  private final int[] element = new int[Pattern.MAX_BINDINGS + 1];
  private final int[] start = new int[Pattern.MAX_BINDINGS + 1];

  /** Index of the last token of each binding; one less than its start when it is empty. */
  private final int[] end = new int[Pattern.MAX_BINDINGS + 1];

  private int depth;
  private Workspace workspace;

  /** Hears of macros. */
  private RewriteListener heard = RewriteListener.NONE;

  /** Hears every step; null for nobody. */
  private RewriteListener follower;

  /** True if nobody follows the steps, so that those that lead nowhere need not be taken. */
  private boolean quick;

  private long[] visited = new long[16];

  Matcher(Session session) {
    this.session = session;
    this.tokenizer = session.program().tokens().tokenizer();
    prepare();
  }

  /** Asks the listener what it wants to hear; for the start of a run, since that may change. */
  void prepare() {
    RewriteListener listener = session.listener();
    boolean observed = session.observed();
    follower = observed && listener.followsMatching() ? listener : null;
    heard = observed && listener.followsRules() ? listener : RewriteListener.NONE;
    // Each look at a deferred macro is printed from this level on.
    quick = follower == null && !(observed && session.debug().at(REWRITING, MACROS));
  }

  /** Matches a pattern; afterwards the bindings are those of this match. */
  boolean match(Pattern pattern, Workspace input) {
    workspace = input;
    depth = 0;
    Token[] tokens = input.array();
    int size = input.size();
    byte[] kinds = pattern.kinds;
    int at = 0;
    int token = 0;
    int steps = 0;
    boolean keeping = false;
    while (true) {
      boolean fits;
      if (at == kinds.length) {
        if (token == size) {
          return true;
        }
        if (follower != null) {
          follower.advanced(null, tokens[token].text());
        }
        fits = false;
      } else {
        if (follower != null) {
          follower.advanced(pattern.texts[at], token < size ? tokens[token].text() : null);
        } else if (++steps >= STEPS_BEFORE_KEEPING && quick) {
          if (!keeping) {
            keeping = true;
            forget(kinds.length, size);
          }
          fits = firstVisit(at, token, size);
          if (!fits) {
            int back = backUp(pattern);
            if (back < 0) {
              return false;
            }
            at = element[depth - 1] + 1;
            token = back;
            continue;
          }
        }
        switch (kinds[at]) {
          case Pattern.LITERAL -> {
            fits = token < size && tokens[token].literal() == pattern.values[at];
            token++;
          }
          case Pattern.ANY -> {
            int next = quick ? place(pattern, at, token) : token;
            fits = next >= 0;
            if (fits) {
              bind(at, token, next - 1);
              token = next;
            } else if (pattern.settled[at]) {
              return false;
            }
          }
          case Pattern.SOME -> {
            int next = quick ? place(pattern, at, token + 1) : token + 1;
            fits = next >= 0 && token < size;
            if (fits) {
              bind(at, token, next - 1);
              token = next;
            } else if (quick && pattern.settled[at]) {
              return false;
            }
          }
          case Pattern.ONE -> {
            fits = token < size;
            if (fits) {
              bind(at, token, token);
              token++;
            }
          }
          case Pattern.NOT_CLASS -> {
            fits =
                token < size
                    && !session.classes().contains(pattern.values[at], tokens[token].text());
            if (fits) {
              bind(at, token, token);
              token++;
            }
          }
          case Pattern.CLASS -> {
            fits = token < size;
            if (fits) {
              int last = phrase(pattern, at, token, token);
              fits = last >= 0;
              if (fits) {
                bind(at, token, last);
                token = last + 1;
              }
            }
          }
          case Pattern.DEFERRED -> {
            int next = token < size ? deferred(pattern.values[at], token) : -1;
            fits = next >= 0;
            token = next;
          }
          default -> fits = true;
        }
      }
      if (fits) {
        at++;
      } else {
        token = backUp(pattern);
        if (token < 0) {
          return false;
        }
        at = element[depth - 1] + 1;
      }
    }
  }

  private void bind(int at, int first, int last) {
    element[depth] = at;
    start[depth] = first;
    end[depth] = last;
    depth++;
  }

  /**
   * Lets the last operator that can take more tokens do so; answers the token to go on with, or -1
   * if none can.
   */
  private int backUp(Pattern pattern) {
    int size = workspace.size();
    while (depth > 0) {
      int binding = depth - 1;
      int at = element[binding];
      int next = end[binding] + 1;
      if (follower != null) {
        follower.backedUp(pattern.texts[at], next < size ? workspace.get(next).text() : null);
      }
      byte kind = pattern.kinds[at];
      if (kind == Pattern.ANY || kind == Pattern.SOME) {
        int place = next >= size ? -1 : quick ? place(pattern, at, next + 1) : next + 1;
        if (place >= 0) {
          end[binding] = place - 1;
          return place;
        }
        if (quick && pattern.settled[at]) {
          return -1;
        }
      } else if (kind == Pattern.CLASS && next < size) {
        int last = phrase(pattern, at, start[binding], next);
        if (last >= 0) {
          end[binding] = last;
          return last + 1;
        }
        // What could not be extended is given up, as an operator that never can.
      }
      depth--;
    }
    return -1;
  }

  /**
   * The first token from an index on at which what stands behind an element may begin, or -1: so
   * that the tokens in between need not be tried one by one.
   */
  private int place(Pattern pattern, int at, int from) {
    int last = workspace.size() - pattern.least[at + 1];
    if (from > last) {
      return -1;
    }
    int wanted = pattern.follows[at];
    if (wanted == 0) {
      return from;
    }
    if (wanted == Pattern.FIXED) {
      return last;
    }
    Token[] tokens = workspace.array();
    for (int i = from; i <= last; i++) {
      if (tokens[i].literal() == wanted) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Looks for a phrase of the class that starts at a token and ends at another one or behind it;
   * answers the index of its last token, or -1.
   */
  private int phrase(Pattern pattern, int at, int first, int from) {
    int size = workspace.size();
    WordClass words = session.classes().prepared(pattern.values[at]);
    if (follower == null && !words.canStart(workspace.get(first))) {
      return -1;
    }
    long range = words.all();
    int length = 0;
    boolean afterWord = false;
    for (int last = first; last < size; last++) {
      Token token = workspace.get(last);
      boolean word = tokenizer.isWord(token);
      if (word && afterWord) {
        range = words.narrow(range, length++, String.valueOf(tokenizer.blank()));
      }
      afterWord = word;
      range = words.narrow(range, length, token.text());
      length += token.text().length();
      if (last >= from) {
        if (words.isWord(range, length)) {
          if (follower != null) {
            follower.classMatched();
          }
          return last;
        }
        if (follower != null) {
          follower.extended(pattern.texts[at], token.text());
        }
      }
      if (follower == null && WordClass.isEmpty(range)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Compares the value of a macro with the joined tokens from an index on, whatever the letter
   * case; answers the index behind the last token used, or -1.
   */
  private int deferred(int id, int from) {
    String value = session.macro(id);
    heard.macroReplaced(true, id, value);
    int token = from;
    int at = 0;
    int length = value == null ? 0 : value.length();
    while (at < length) {
      if (token == workspace.size()) {
        return -1;
      }
      String text = workspace.get(token).text();
      if (text.isEmpty() || !value.regionMatches(true, at, text, 0, text.length())) {
        return -1;
      }
      at += text.length();
      token++;
    }
    return token;
  }

  private void forget(int elements, int size) {
    int words = (elements * (size + 1) >> 6) + 1;
    if (visited.length < words) {
      visited = new long[words];
    } else {
      Arrays.fill(visited, 0, words, 0);
    }
  }

  /** Marks the state; false if it was marked before. */
  private boolean firstVisit(int at, int token, int size) {
    int state = at * (size + 1) + token;
    long mask = 1L << state;
    if ((visited[state >> 6] & mask) != 0) {
      return false;
    }
    visited[state >> 6] |= mask;
    return true;
  }

  /** Index of the first token of binding n (from 1). */
  int start(int n) {
    return start[n - 1];
  }

  /** Index behind the last token of binding n (from 1). */
  int end(int n) {
    return end[n - 1] + 1;
  }

  @Override
  public int size() {
    return depth;
  }

  @Override
  public List<String> tokens(int n) {
    return workspace.texts().subList(start(n), end(n));
  }
}
