// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

import dev.mcc.m4.regex.Node.Assertion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads a regular expression in the Emacs syntax of the GNU C library, as GNU m4 sets it: groups
 * and alternatives with backslashes, repetition with {@code * + ?} but no intervals, an operator
 * without operand is an ordinary character.
 */
final class EmacsParser {
  /** Deepest nesting of groups. */
  static final int MAX_DEPTH = 500;

  private final String pattern;
  private int at;
  private int groups;
  private final BitSet closedGroups = new BitSet();
  private boolean hasBackReference;

  private EmacsParser(String pattern) {
    this.pattern = pattern;
  }

  /**
   * What a pattern says.
   *
   * @param root its tree
   * @param groups number of groups
   * @param hasBackReference true when a back-reference stands in it
   */
  record Parsed(Node root, int groups, boolean hasBackReference) {}

  /** Reads all of {@code pattern}. */
  static Parsed parse(String pattern) throws BadPatternException {
    EmacsParser parser = new EmacsParser(pattern);
    Node root = parser.alternatives(0);
    return new Parsed(root, parser.groups, parser.hasBackReference);
  }

  private Node alternatives(int depth) throws BadPatternException {
    List<Node> options = new ArrayList<>();
    BitSet before = (BitSet) closedGroups.clone();
    options.add(branch(depth));
    while (looksAt('|')) {
      at += 2;
      // An alternative cannot refer to a group of another one.
      BitSet closed = (BitSet) closedGroups.clone();
      closedGroups.and(before);
      options.add(branch(depth));
      closedGroups.or(closed);
    }
    return options.size() == 1 ? options.get(0) : new Node.Choice(options);
  }

  private Node branch(int depth) throws BadPatternException {
    List<Node> parts = new ArrayList<>();
    int start = at;
    while (at < pattern.length() && !looksAt('|') && !(depth > 0 && looksAt(')'))) {
      Node atom = atom(at == start, depth);
      parts.add(atom instanceof Assertion ? atom : repeated(atom));
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
  }

  private Node repeated(Node atom) {
    Node node = atom;
    for (; at < pattern.length(); at++) {
      switch (pattern.charAt(at)) {
        case '*' -> node = new Node.Repeat(node, 0, true);
        case '+' -> node = new Node.Repeat(node, 1, true);
        case '?' -> node = new Node.Repeat(node, 0, false);
        default -> {
          return node;
        }
      }
    }
    return node;
  }

  private Node atom(boolean first, int depth) throws BadPatternException {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '\\' -> escape(depth);
      case '.' -> new Node.OneOf(ByteSets.DOT);
      case '[' -> {
        BracketParser bracket = new BracketParser(pattern, at);
        BitSet set = bracket.parse();
        at = bracket.end();
        yield new Node.OneOf(set);
      }
      case '^' -> first ? Assertion.LINE_START : Node.OneOf.literal(c);
      case '$' ->
          at == pattern.length() || looksAt('|') || looksAt(')')
              ? Assertion.LINE_END
              : Node.OneOf.literal(c);
      default -> Node.OneOf.literal(c);
    };
  }

  private Node escape(int depth) throws BadPatternException {
    if (at == pattern.length()) {
      throw new BadPatternException(BadPatternException.BAD_ESCAPE);
    }
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group(depth);
      case ')' -> throw new BadPatternException(BadPatternException.BAD_CLOSE);
      case 'w' -> new Node.OneOf(ByteSets.WORD);
      case 'W' -> new Node.OneOf(ByteSets.complement(ByteSets.WORD));
      case 's' -> new Node.OneOf(ByteSets.SPACE);
      case 'S' -> new Node.OneOf(ByteSets.complement(ByteSets.SPACE));
      case '`' -> Assertion.TEXT_START;
      case '\'' -> Assertion.TEXT_END;
      case '<' -> Assertion.WORD_START;
      case '>' -> Assertion.WORD_END;
      case 'b' -> Assertion.WORD_EDGE;
      case 'B' -> Assertion.NO_WORD_EDGE;
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        if (!closedGroups.get(c - '0')) {
          throw new BadPatternException(BadPatternException.BAD_REFERENCE);
        }
        hasBackReference = true;
        yield new Node.BackReference(c - '0');
      }
      default -> Node.OneOf.literal(c);
    };
  }

  private Node group(int depth) throws BadPatternException {
    if (depth == MAX_DEPTH) {
      throw new BadPatternException(BadPatternException.BAD_PATTERN);
    }
    int number = ++groups;
    Node body = alternatives(depth + 1);
    if (at == pattern.length()) {
      throw new BadPatternException(BadPatternException.BAD_OPEN);
    }
    at += 2;
    closedGroups.set(number);
    return new Node.Group(number, body);
  }

  private boolean looksAt(char escaped) {
    return at + 1 < pattern.length()
        && pattern.charAt(at) == '\\'
        && pattern.charAt(at + 1) == escaped;
  }
}
