// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

import dev.mcc.map.regex.Token.Kind;
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
 * Reads a pattern as the C library's {@code regcomp} does. When case is to be ignored, that is done
 * by looking for a pattern of capitals in a text of capitals.
 */
final class PosixParser {
  /** Deepest nesting of groups, and most operators that stand behind another one. */
  static final int MAX_DEPTH = 250;

  private static final int LARGEST_REFERENCE = 9;

  private final String pattern;
  private final boolean basic;
  private final boolean capitals;
  private final PosixLexer lexer;
  private final BitSet closedGroups = new BitSet();
  private int at;
  private Token token;
  private int groups;
  private int stackedOperators;
  private boolean hasBackReference;

  private PosixParser(String pattern, PosixSyntax syntax, boolean capitals) {
    this.pattern = pattern;
    this.basic = syntax == PosixSyntax.BASIC;
    this.capitals = capitals;
    this.lexer = new PosixLexer(pattern, syntax);
  }

  /** Reads all of {@code pattern}. */
  static CompiledPattern parse(String pattern, PosixSyntax syntax, boolean capitals)
      throws BadPatternException {
    PosixParser parser = new PosixParser(pattern, syntax, capitals);
    parser.look(true);
    Node root = parser.alternatives(0);
    return CompiledPattern.of(root, parser.groups, parser.hasBackReference);
  }

  private void look(boolean branchStart) {
    token = lexer.at(at, branchStart);
  }

  private void next(boolean branchStart) {
    at += token.length();
    look(branchStart);
  }

  private boolean endsBranch(int depth) {
    return token.kind() == Kind.END
        || token.kind() == Kind.ALTERNATIVE
        || depth > 0 && token.kind() == Kind.CLOSE;
  }

  private Node alternatives(int depth) throws BadPatternException {
    List<Node> options = new ArrayList<>();
    BitSet before = (BitSet) closedGroups.clone();
    options.add(branch(depth));
    while (token.kind() == Kind.ALTERNATIVE) {
      next(true);
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
    while (!endsBranch(depth)) {
      Node atom = atom(depth);
      Node part = atom instanceof Assertion ? atom : repeated(atom);
      if (!part.equals(Node.Sequence.NOTHING)) {
        parts.add(part);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
  }

  private Node atom(int depth) throws BadPatternException {
    Token here = token;
    switch (here.kind()) {
      case OPEN -> {
        return group(depth);
      }
      case BRACKET -> {
        BracketParser.Rules rules =
            capitals ? BracketParser.Rules.POSIX_CAPITALS : BracketParser.Rules.POSIX;
        BracketParser bracket = new BracketParser(rules, pattern, at + 1);
        Node node = new Node.OneOf(bracket.parse());
        at = bracket.end();
        look(false);
        return node;
      }
      case LONE_BACKSLASH -> throw new BadPatternException(BadPatternException.BAD_ESCAPE);
      case OPEN_INTERVAL -> throw new BadPatternException(BadPatternException.BAD_REPEAT);
      case STAR, PLUS, OPTIONAL -> {
        if (!basic) {
          throw new BadPatternException(BadPatternException.BAD_REPEAT);
        }
      }
      case CLOSE -> {
        if (basic) {
          // The C library does not tell an end without group from a group without end.
          throw new BadPatternException(BadPatternException.BAD_OPEN);
        }
      }
      default -> {
        // The others never fail here.
      }
    }
    Node node = simple(here);
    next(false);
    return node;
  }

  private Node simple(Token here) throws BadPatternException {
    return switch (here.kind()) {
      case ANY -> new Node.OneOf(ByteSets.allBut('\0'));
      case LINE_START -> Assertion.TEXT_START;
      case LINE_END -> Assertion.TEXT_END;
      case GNU_ESCAPE -> gnuEscape(here.c());
      case BACK_REFERENCE -> {
        if (!closedGroups.get(here.c() - '0')) {
          throw new BadPatternException(BadPatternException.BAD_REFERENCE);
        }
        hasBackReference = true;
        yield new Node.BackReference(here.c() - '0');
      }
      // A small letter behind a backslash stays one, and a text of capitals never has it.
      case ESCAPED -> Node.OneOf.literal(here.c());
      default -> Node.OneOf.literal(capitals ? PosixRegex.capital(here.c()) : here.c());
    };
  }

  private static Node gnuEscape(char c) {
    return switch (c) {
      case 'w' -> new Node.OneOf(ByteSets.word());
      case 'W' -> new Node.OneOf(ByteSets.complement(ByteSets.word()));
      case 's' -> new Node.OneOf(ByteSets.space());
      case 'S' -> new Node.OneOf(ByteSets.complement(ByteSets.space()));
      case '`' -> Assertion.TEXT_START;
      case '\'' -> Assertion.TEXT_END;
      case '<' -> Assertion.WORD_START;
      case '>' -> Assertion.WORD_END;
      case 'b' -> Assertion.WORD_EDGE;
      default -> Assertion.NO_WORD_EDGE;
    };
  }

  private Node group(int depth) throws BadPatternException {
    if (depth == MAX_DEPTH) {
      throw new BadPatternException(BadPatternException.TOO_BIG);
    }
    int number = ++groups;
    next(true);
    Node body = alternatives(depth + 1);
    if (token.kind() != Kind.CLOSE) {
      throw new BadPatternException(BadPatternException.BAD_OPEN);
    }
    next(false);
    if (number <= LARGEST_REFERENCE) {
      closedGroups.set(number);
    }
    return new Node.Group(number, body);
  }

  private Node repeated(Node atom) throws BadPatternException {
    Node node = atom;
    for (boolean first = true; token.kind().repeats(); first = false) {
      if (!first && ++stackedOperators > MAX_DEPTH) {
        throw new BadPatternException(BadPatternException.TOO_BIG);
      }
      node = repetition(node);
      if (basic && (token.kind() == Kind.STAR || token.kind() == Kind.OPEN_INTERVAL)) {
        throw new BadPatternException(BadPatternException.BAD_REPEAT);
      }
    }
    return node;
  }

  private Node repetition(Node body) throws BadPatternException {
    Kind kind = token.kind();
    if (kind == Kind.OPEN_INTERVAL) {
      Interval interval = Interval.read(lexer, at + token.length());
      at = interval.end();
      look(false);
      return interval.most() == 0 || body.equals(Node.Sequence.NOTHING)
          ? Node.Sequence.NOTHING
          : new Node.Repeat(body, interval.least(), interval.most());
    }
    next(false);
    if (body.equals(Node.Sequence.NOTHING)) {
      return body;
    }
    return new Node.Repeat(
        body, kind == Kind.PLUS ? 1 : 0, kind == Kind.OPTIONAL ? 1 : Node.Repeat.UNBOUNDED);
  }
}
