// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.Result;
import dev.mcc.regex.BadPatternException;
import dev.mcc.regex.Engine;
import dev.mcc.regex.StepLimitException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The builtins {@code regexp} and {@code patsubst} of GNU m4 1.4.19 in the C locale. One instance
 * serves one run of m4: it keeps the patterns used last, and whether the user was told about {@code
 * \0}. Not for several threads at a time.
 */
public final class RegexFunctions {
  private static final int CACHE_SIZE = 64;

  private final Map<String, Engine> cache =
      new LinkedHashMap<>(CACHE_SIZE, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Engine> eldest) {
          return size() > CACHE_SIZE;
        }
      };

  private boolean zeroReported;

  /** Creates the functions with nothing in the cache. */
  public RegexFunctions() {}

  /** {@code regexp(text, pattern)}: 0-based place of the first match, or -1. */
  public Result index(String text, String pattern) {
    List<Message> messages = new ArrayList<>();
    return new Result(search(text, pattern, null, messages), messages);
  }

  /**
   * {@code regexp(text, pattern, replacement)}: the replacement for the first match; nothing when
   * there is none.
   */
  public Result regexp(String text, String pattern, String replacement) {
    List<Message> messages = new ArrayList<>();
    return new Result(search(text, pattern, replacement, messages), messages);
  }

  private String search(String text, String pattern, String replacement, List<Message> messages) {
    try {
      int[] match = compile(pattern).find(text, 0);
      if (replacement == null) {
        return Integer.toString(match == null ? -1 : match[0]);
      }
      StringBuilder out = new StringBuilder();
      if (match != null) {
        substitute(out, text, match, replacement, messages);
      }
      return out.toString();
    } catch (BadPatternException bad) {
      messages.add(Message.error("bad regular expression: `" + pattern + "': " + bad.getMessage()));
    } catch (StepLimitException limit) {
      messages.add(Message.error("error matching regular expression `" + pattern + "'"));
    }
    return "";
  }

  /** {@code patsubst(text, pattern, replacement)}: the text with every match replaced. */
  public Result patsubst(String text, String pattern, String replacement) {
    List<Message> messages = new ArrayList<>();
    StringBuilder out = new StringBuilder(text.length() + 16);
    try {
      Engine engine = compile(pattern);
      int offset = 0;
      while (offset <= text.length()) {
        int[] match = engine.find(text, offset);
        if (match == null) {
          out.append(text, offset, text.length());
          break;
        }
        out.append(text, offset, match[0]);
        substitute(out, text, match, replacement, messages);
        offset = match[1];
        if (match[0] == match[1]) {
          // An empty match takes the next character along, so that the search goes on.
          if (offset < text.length()) {
            out.append(text.charAt(offset));
          }
          offset++;
        }
      }
    } catch (BadPatternException bad) {
      messages.add(Message.error("bad regular expression `" + pattern + "': " + bad.getMessage()));
    } catch (StepLimitException limit) {
      messages.add(Message.error("error matching regular expression `" + pattern + "'"));
    }
    return new Result(out.toString(), messages);
  }

  /**
   * The texts of all matches that are not empty.
   *
   * @param text what to search
   * @param pattern a pattern that is known to be good
   */
  public List<String> matches(String text, String pattern) {
    List<String> found = new ArrayList<>();
    try {
      Engine engine = compile(pattern);
      for (int[] match = engine.find(text, 0); match != null; ) {
        if (match[0] < match[1]) {
          found.add(text.substring(match[0], match[1]));
        }
        int next = Math.max(match[1], match[0] + 1);
        match = next <= text.length() ? engine.find(text, next) : null;
      }
    } catch (BadPatternException bad) {
      throw new IllegalArgumentException(bad.getMessage(), bad);
    }
    return found;
  }

  private Engine compile(String pattern) throws BadPatternException {
    Engine engine = cache.get(pattern);
    if (engine == null) {
      engine = EmacsParser.parse(pattern).newEngine();
      cache.put(pattern, engine);
    }
    return engine;
  }

  private void substitute(
      StringBuilder out, String text, int[] match, String replacement, List<Message> messages) {
    int at = 0;
    while (true) {
      int backslash = replacement.indexOf('\\', at);
      if (backslash < 0) {
        out.append(replacement, at, replacement.length());
        return;
      }
      out.append(replacement, at, backslash);
      if (backslash + 1 == replacement.length()) {
        messages.add(Message.warning("trailing \\ ignored in replacement"));
        return;
      }
      char c = replacement.charAt(backslash + 1);
      at = backslash + 2;
      if (c == '0' && !zeroReported) {
        zeroReported = true;
        messages.add(Message.warning("\\0 will disappear, use \\& instead in replacements"));
      }
      if (c == '&') {
        out.append(text, match[0], match[1]);
      } else if (c >= '0' && c <= '9') {
        group(out, text, match, c - '0', messages);
      } else {
        out.append(c);
      }
    }
  }

  private static void group(
      StringBuilder out, String text, int[] match, int number, List<Message> messages) {
    if (2 * number >= match.length) {
      messages.add(Message.warning("sub-expression " + number + " not present"));
    } else if (match[2 * number] >= 0) {
      out.append(text, match[2 * number], match[2 * number + 1]);
    }
  }
}
