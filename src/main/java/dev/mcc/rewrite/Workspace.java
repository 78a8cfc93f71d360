// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The list of tokens that rulesets rewrite. Mutable and owned by one {@link Rewriter} at a time;
 * observers get it to read and must copy what they keep ({@link #texts()}).
 */
public final class Workspace {
  /** Most tokens a workspace holds; more is "expansion too long" (a trial on the real program). */
  public static final int MAX_TOKENS = 1000;

  private Token[] tokens;
  private int size;

  /** What the tokens have in common with patterns; valid while {@code summed}. */
  private long bits;

  private long pairs;
  private boolean summed = true;

  /** An empty workspace. */
  public Workspace() {
    tokens = new Token[32];
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** True if there is no token. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** The token at an index from 0. */
  public Token get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return tokens[index];
  }

  /** Adds a token at the end. */
  public void add(Token token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
    summed = false;
  }

  /** Adds the tokens {@code from..to-1} of another workspace at the end. */
  public void addAll(Workspace other, int from, int to) {
    if (to > from) {
      addAll(other.tokens, from, to - from);
    }
  }

  /** Adds some tokens of an array at the end; at least one. */
  void addAll(Token[] others, int from, int count) {
    if (size + count > tokens.length) {
      tokens = Arrays.copyOf(tokens, Math.max(tokens.length * 2, size + count));
    }
    if (count == 1) {
      tokens[size] = others[from];
    } else {
      System.arraycopy(others, from, tokens, size, count);
    }
    size += count;
    summed = false;
  }

  /** Drops all tokens from this index on. */
  public void truncate(int newSize) {
    // The places are not emptied: what stands there is soon overwritten.
    if (newSize < size) {
      size = newSize;
      summed = false;
    }
  }

  /** Drops the first token. */
  public void removeFirst() {
    System.arraycopy(tokens, 1, tokens, 0, size - 1);
    truncate(size - 1);
  }

  /** Drops all tokens. */
  public void clear() {
    size = 0;
    bits = 0;
    pairs = 0;
    summed = true;
  }

  /** Makes this workspace equal to another one. */
  public void set(Workspace other) {
    clear();
    addAll(other, 0, other.size);
    bits = other.bits;
    pairs = other.pairs;
    summed = other.summed;
  }

  /** Exchanges the contents of two workspaces. */
  void swap(Workspace other) {
    Token[] mine = tokens;
    int count = size;
    long ownBits = bits;
    long ownPairs = pairs;
    boolean known = summed;
    tokens = other.tokens;
    size = other.size;
    bits = other.bits;
    pairs = other.pairs;
    summed = other.summed;
    other.tokens = mine;
    other.size = count;
    other.bits = ownBits;
    other.pairs = ownPairs;
    other.summed = known;
  }

  /** The bits of all tokens. */
  long bits() {
    sum();
    return bits;
  }

  /** The bits of all literals that stand side by side. */
  long pairs() {
    sum();
    return pairs;
  }

  private void sum() {
    if (summed) {
      return;
    }
    summed = true;
    long allBits = 0;
    long allPairs = 0;
    int before = 0;
    Token[] all = tokens;
    for (int i = 0; i < size; i++) {
      Token token = all[i];
      allBits |= token.bit();
      int literal = token.literal();
      allPairs |= Pattern.pair(before, literal);
      before = literal;
    }
    bits = allBits;
    pairs = allPairs;
  }

  /** The array behind the workspace, for the matcher; only the first {@link #size()} are valid. */
  Token[] array() {
    return tokens;
  }

  /** The texts of the tokens, a copy. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(tokens[i].text());
    }
    return texts;
  }

  @Override
  public String toString() {
    return String.join(" ", texts());
  }
}
