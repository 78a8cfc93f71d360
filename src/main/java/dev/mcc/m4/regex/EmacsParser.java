// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

import dev.mcc.regex.BadPatternException;
import dev.mcc.regex.BracketParser;
import dev.mcc.regex.ByteSets;
import dev.mcc.regex.CompiledPattern;
import dev.mcc.regex.Node;
import dev.mcc.regex.Node.Assertion;
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

  /** Reads all of {@code pattern}. */
  static CompiledPattern parse(String pattern) throws BadPatternException {
    EmacsParser parser = new EmacsParser(pattern);
    Node root = parser.alternatives(0);
    return CompiledPattern.of(root, parser.groups, parser.hasBackReference);
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
    return Node.Choice.of(options);
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
        case '*' -> node = new Node.Repeat(node, 0, Node.Repeat.UNBOUNDED);
        case '+' -> node = new Node.Repeat(node, 1, Node.Repeat.UNBOUNDED);
        case '?' -> node = new Node.Repeat(node, 0, 1);
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
      case '.' -> new Node.OneOf(ByteSets.allBut('\n'));
      case '[' -> {
        BracketParser bracket = new BracketParser(BracketParser.Rules.EMACS, pattern, at);
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
      case 'w' -> new Node.OneOf(ByteSets.word());
      case 'W' -> new Node.OneOf(ByteSets.complement(ByteSets.word()));
      case 's' -> new Node.OneOf(ByteSets.space());
      case 'S' -> new Node.OneOf(ByteSets.complement(ByteSets.space()));
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
