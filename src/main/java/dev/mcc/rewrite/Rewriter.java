// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

/** Runs rulesets over a workspace. Owned by one thread, as its session is. */
public final class Rewriter {
  private final Session session;

  /** A rewriter for a session. */
  public Rewriter(Session session) {
    this.session = session;
  }

  /** The session whose macros, classes and maps the rules see. */
  public Session session() {
    return session;
  }
}
