// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.ArrayList;
import java.util.List;

/**
 * The meaning of a left side in the fewest words, without regard to time: the judge of {@link
 * Matcher}. A binding is a pair of indexes, from and to.
 */
final class NaiveMatcher {
  private final List<String> pattern;
  private final Workspace workspace;
  private final Session session;

  NaiveMatcher(List<String> pattern, Workspace workspace, Session session) {
    this.pattern = pattern;
    this.workspace = workspace;
    this.session = session;
  }

  /** The bindings of the match, or null. */
  List<List<Integer>> match() {
    return match(0, 0, List.of());
  }

  private List<List<Integer>> match(int at, int token, List<List<Integer>> bindings) {
    if (at == pattern.size()) {
      return token == workspace.size() ? bindings : null;
    }
    String element = pattern.get(at);
    char operator = element.charAt(0);
    int rest = workspace.size() - token;
    return switch (operator) {
      case Metacharacters.MATCH_ANY -> upTo(at, token, 0, rest, bindings);
      case Metacharacters.MATCH_SOME -> upTo(at, token, 1, rest, bindings);
      case Metacharacters.MATCH_ONE -> upTo(at, token, 1, Math.min(1, rest), bindings);
      case Metacharacters.HOST -> match(at + 1, token, bindings);
      case Metacharacters.MATCH_NOT_CLASS ->
          rest > 0 && !isMember(element.charAt(1), token, token + 1)
              ? upTo(at, token, 1, 1, bindings)
              : null;
      case Metacharacters.MATCH_CLASS -> {
        for (int end = token + 1; end <= workspace.size(); end++) {
          if (isMember(element.charAt(1), token, end)) {
            List<List<Integer>> found = match(at + 1, end, with(bindings, token, end));
            if (found != null) {
              yield found;
            }
          }
        }
        yield null;
      }
      case Metacharacters.DEFERRED_MACRO -> {
        String value = session.macro(element.charAt(1));
        StringBuilder text = new StringBuilder();
        int end = token;
        while (end < workspace.size() && text.length() < value.length()) {
          text.append(workspace.get(end++).text());
        }
        if (!text.toString().equalsIgnoreCase(value)) {
          yield null;
        }
        yield match(at + 1, end, bindings);
      }
      default ->
          rest > 0 && workspace.get(token).text().equalsIgnoreCase(element)
              ? match(at + 1, token + 1, bindings)
              : null;
    };
  }

  private List<List<Integer>> upTo(
      int at, int token, int least, int most, List<List<Integer>> bindings) {
    for (int count = least; count <= most; count++) {
      List<List<Integer>> found =
          match(at + 1, token + count, with(bindings, token, token + count));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean isMember(int id, int from, int to) {
    String phrase = session.program().tokens().tokenizer().join(workspace, from, to);
    return session.classes().words(id).stream().anyMatch(phrase::equalsIgnoreCase);
  }

  private static List<List<Integer>> with(List<List<Integer>> bindings, int from, int to) {
    List<List<Integer>> more = new ArrayList<>(bindings);
    more.add(List.of(from, to));
    return more;
  }
}
