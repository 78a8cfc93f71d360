// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Token;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the longest beginning of a left side that matches the beginning of a workspace, by
 * following all ways at once: for each element the set of places where the next one may start. It
 * shares nothing with the matcher that runs rules, so that each checks the other.
 */
final class PrefixMatch {
  private static final int MOST_CANDIDATES = 20;
  private static final int MOST_NEAR = 3;

  private final List<Token> left;
  private final Workspace workspace;
  private final Session session;
  private final Tokenizer tokenizer;
  private final boolean searches;

  /** A match; searches true to look for near words when a class is what fails. */
  PrefixMatch(List<Token> left, Workspace workspace, Session session, boolean searches) {
    this.searches = searches;
    this.left = left;
    this.workspace = workspace;
    this.session = session;
    this.tokenizer = session.program().tokens().tokenizer();
  }

  /** Why the left side does not match; null if it does. */
  Mismatch run() {
    BitSet places = new BitSet();
    places.set(0);
    for (int element = 0; element < left.size(); element++) {
      BitSet next = next(left.get(element), places);
      if (next.isEmpty()) {
        return stuck(element, places);
      }
      places = next;
    }
    if (places.get(workspace.size())) {
      return null;
    }
    return new Mismatch(
        left.size(),
        Mismatch.Kind.LEFT_OVER,
        null,
        false,
        rest(places.length() - 1),
        null,
        List.of(),
        List.of(),
        0);
  }

  private List<String> rest(int from) {
    return workspace.texts().subList(from, workspace.size());
  }

  /** Where the element behind this one may start. */
  private BitSet next(Token element, BitSet places) {
    BitSet next = new BitSet();
    int size = workspace.size();
    char operator = element.first();
    int longest = operator == Metacharacters.MATCH_CLASS ? longest(element) : 0;
    for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
      switch (operator) {
        case Metacharacters.MATCH_ANY -> next.set(at, size + 1);
        case Metacharacters.MATCH_SOME -> next.set(at + 1, Math.max(at + 1, size + 1));
        case Metacharacters.HOST -> next.set(at);
        case Metacharacters.MATCH_CLASS -> phrases(id(element), at, longest, next);
        case Metacharacters.DEFERRED_MACRO -> value(session.macro(id(element)), at, next);
        default -> {
          if (at < size && one(element, workspace.get(at))) {
            next.set(at + 1);
          }
        }
      }
    }
    return next;
  }

  private boolean one(Token element, Token token) {
    return switch (element.first()) {
      case Metacharacters.MATCH_ONE -> true;
      case Metacharacters.MATCH_NOT_CLASS -> !session.classes().contains(id(element), token.text());
      default -> AsciiCase.lower(element.text()).equals(AsciiCase.lower(token.text()));
    };
  }

  private static int id(Token element) {
    return element.text().length() > 1 ? element.text().charAt(1) : 0;
  }

  private int longest(Token element) {
    return session.classes().words(id(element)).stream().mapToInt(String::length).max().orElse(-1);
  }

  private void phrases(int id, int from, int longest, BitSet next) {
    for (int to = from + 1; to <= workspace.size(); to++) {
      String phrase = tokenizer.join(workspace, from, to);
      if (phrase.length() > longest) {
        return;
      }
      if (session.classes().contains(id, phrase)) {
        next.set(to);
      }
    }
  }

  private void value(String value, int from, BitSet next) {
    String wanted = value == null ? "" : AsciiCase.lower(value);
    int at = from;
    int length = 0;
    while (length < wanted.length()) {
      String text = at < workspace.size() ? AsciiCase.lower(workspace.get(at).text()) : "";
      if (text.isEmpty() || !wanted.startsWith(text, length)) {
        return;
      }
      length += text.length();
      at++;
    }
    next.set(at);
  }

  private Mismatch stuck(int index, BitSet places) {
    Token element = left.get(index);
    int first = places.nextSetBit(0);
    boolean somewhere = places.cardinality() > 1;
    char operator = element.first();
    boolean wordsCount =
        operator == Metacharacters.MATCH_CLASS || operator == Metacharacters.MATCH_NOT_CLASS;
    List<String> words = wordsCount ? session.classes().words(id(element)) : List.of();
    Set<String> candidates = new LinkedHashSet<>();
    Set<String> near = new LinkedHashSet<>();
    if (wordsCount) {
      for (int at = first; at >= 0; at = places.nextSetBit(at + 1)) {
        if (at < workspace.size() && candidates.size() < MOST_CANDIDATES) {
          candidates.add(candidate(index, at));
        }
      }
    }
    if (operator == Metacharacters.MATCH_CLASS && searches) {
      candidates.stream().limit(MOST_NEAR).forEach(each -> near.addAll(NearWords.of(words, each)));
    }
    List<String> nearest = new ArrayList<>(near);
    return new Mismatch(
        index,
        kind(operator, first),
        element.text(),
        somewhere,
        rest(first),
        operator == Metacharacters.DEFERRED_MACRO ? session.macro(id(element)) : null,
        List.copyOf(candidates),
        nearest.subList(0, Math.min(MOST_NEAR, nearest.size())),
        words.size());
  }

  private Mismatch.Kind kind(char operator, int first) {
    boolean ended = first == workspace.size();
    return switch (operator) {
      case Metacharacters.MATCH_CLASS ->
          ended ? Mismatch.Kind.TOKEN_MISSING : Mismatch.Kind.NOT_IN_CLASS;
      case Metacharacters.MATCH_NOT_CLASS ->
          ended ? Mismatch.Kind.TOKEN_MISSING : Mismatch.Kind.IN_CLASS;
      case Metacharacters.DEFERRED_MACRO -> Mismatch.Kind.MACRO;
      case Metacharacters.MATCH_ONE, Metacharacters.MATCH_SOME -> Mismatch.Kind.TOKEN_MISSING;
      default -> ended ? Mismatch.Kind.TOKEN_MISSING : Mismatch.Kind.LITERAL;
    };
  }

  /** What a person would expect in the class: the tokens up to the literal that follows. */
  private String candidate(int index, int from) {
    if (left.get(index).first() == Metacharacters.MATCH_NOT_CLASS) {
      return workspace.get(from).text();
    }
    int to = workspace.size();
    Token following = index + 1 < left.size() ? left.get(index + 1) : null;
    if (following != null && Metacharacters.spelling(following.first()) == null) {
      for (int i = from + 1; i < to; i++) {
        if (one(following, workspace.get(i))) {
          to = i;
        }
      }
    }
    return tokenizer.join(workspace, from, to);
  }
}
