// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.cf.read.CfReader;
import dev.mcc.map.MapPolicy;
import dev.mcc.map.StandardMaps;
import dev.mcc.rewrite.load.LoadRequest;
import dev.mcc.rewrite.load.Loader;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.HostIdentity;
import dev.mcc.rewrite.world.NameService;
import dev.mcc.rewrite.world.Users;
import dev.mcc.rewrite.world.World;
import dev.mcc.source.SourceFile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Small programs for tests, and what they make of addresses. Operators are shown as in a file. */
public final class RewriteFixture {
  private static final World WORLD =
      new World(
          new HostIdentity(
              "mail.example.org",
              "mail.example.org",
              List.of("mail"),
              List.of("127.0.0.1"),
              List.of("127.0.0.1"),
              "root"),
          InstantSource.fixed(Instant.EPOCH),
          Users.NONE,
          FileAccess.NONE,
          NameService.NONE,
          false,
          false);

  private RewriteFixture() {}

  /** Loads a text; it may have any mistake. */
  public static Program load(String cf) {
    return Loader.load(
        new LoadRequest(
            CfReader.read(SourceFile.ofText("test.cf", cf)),
            WORLD,
            new StandardMaps(MapPolicy.SOURCES),
            List.of()));
  }

  /** Loads these lines behind a level, the usual operator characters and a mailer. */
  public static Program program(String... lines) {
    return load(
        "V10/Berkeley\nO DontProbeInterfaces=True\nO OperatorChars=.:%@!^/[]+\n"
            + "Mlocal, P=/bin/true, F=lsD, A=true $u\n"
            + String.join("\n", lines)
            + "\n");
  }

  /** A session in a world of its own. */
  public static Session session(Program program, RewriteListener listener) {
    return new Session(program, WORLD, listener);
  }

  /** Splits an address as a directly called ruleset would. */
  static Workspace workspace(Session session, String address) {
    Workspace workspace = new Workspace();
    TokenTable tokens = session.program().tokens();
    tokens
        .tokenizer()
        .tokenize(
            address, 0, ',', Tokenizer.Mode.OPERATORS, tokens, session.complaints(), workspace);
    return workspace;
  }

  /** What a ruleset makes of an address, and each message on a line before it. */
  static String run(Program program, String ruleset, String address) {
    List<String> said = new ArrayList<>();
    Session session = session(program, collecting(said));
    Workspace workspace = workspace(session, address);
    int status = new Rewriter(session).rewrite(workspace, RulesetName.find(ruleset, session));
    said.add(
        Metacharacters.spelled(workspace.toString()) + (status == 0 ? "" : " (" + status + ")"));
    return String.join("\n", said);
  }

  static RewriteListener collecting(List<String> said) {
    return new RewriteListener() {
      @Override
      public void message(String text) {
        said.add(text);
      }
    };
  }
}
