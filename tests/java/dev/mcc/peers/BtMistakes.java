// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.List;

/** Puts one wrong line into a configuration. */
final class BtMistakes {
  private BtMistakes() {}

  /** The configuration with a wrong line in a random place, or a right one spoilt. */
  static String spoil(String cf, Pick pick) {
    List<String> lines = new ArrayList<>(List.of(cf.split("\n", -1)));
    int at = pick.number(lines.size());
    if (pick.oneIn(3)) {
      lines.set(at, damaged(lines.get(at), pick));
    } else {
      lines.add(at, wrong(pick));
    }
    return String.join("\n", lines);
  }

  private static String damaged(String line, Pick pick) {
    if (line.isEmpty()) {
      return pick.of(" continued", "\tcontinued");
    }
    int at = pick.number(line.length());
    switch (pick.number(4)) {
      case 0:
        return line.substring(0, at);
      case 1:
        return line.substring(0, at) + line.substring(at + 1);
      case 2:
        return line.substring(0, at) + pick.charOf("$\t \"{}()=,:#\\") + line.substring(at);
      default:
        return line.substring(at);
    }
  }

  private static String wrong(Pick pick) {
    return pick.of(
        "Rno tab here $: x",
        "R\tempty left",
        "Rempty right\t",
        "R$1\tx",
        "R$*\t$2",
        "R$- $-\t$3",
        "R$*\t$( nomap $1",
        "R$*\t$[ x",
        "R$: x\ty",
        "R$@\t$1",
        "R$* $* $* $* $* $* $* $* $* $*\tx",
        "R$* $) $*\tx",
        "R\"open\tx",
        "R$*\t\"open",
        "R$*\t$( nomap $1 $)",
        "R$* $={Undefined}\t$1",
        "R$*\t$>",
        "R$*\t$(",
        "R$*\t$#",
        "R$*\t$&{Undefined} $1",
        "R",
        "R$*",
        "S",
        "S200",
        "S100",
        "S-1",
        "Sa=b=c",
        "Snew=",
        "S=7",
        "Snew=101",
        "S{x}",
        "S3x",
        "D",
        "D{unclosed",
        "D{a b}c",
        "D{}x",
        "D{very_long_macro_name_that_has_more_than_twenty_five}x",
        "D1x",
        "D x",
        "C",
        "C{unclosed x",
        "C{}x",
        "C x y",
        "F",
        "Fx",
        "Fx/nosuch/file",
        "Fx|/bin/echo a",
        "F{x}/etc/mail/text/words %d",
        "Fx@nosuchclass:/etc/mail/hash/users",
        "O",
        "O Nosuch=1",
        "O LogL=5",
        "O nosuch",
        "OX",
        "O=5",
        "O LogLevel=abc",
        "O Timeout.nosuch=1h",
        "O Timeout=1h",
        "O QueueLA=x",
        "O PrivacyOptions=nosuch,goaway",
        "O DontBlameSendmail=nosuch",
        "O DeliveryMode=nosuch",
        "O EightBitMode=nosuch",
        "O NoRecipientAction=nosuch",
        "O ResolverOptions=nosuch",
        "O OperatorChars=",
        "O OperatorChars=@@",
        "O MaxMimeHeaderLength=x/y",
        "O BlankSub=",
        "O SmtpGreetingMessage=",
        "O DaemonPortOptions=nosuch=1",
        "O QueueSortOrder=nosuch",
        "O Milter.nosuch=1",
        "O DefaultUser=nosuchuser",
        "O RunAsUser=nosuchuser",
        "O InputMailFilters=nosuch",
        "O HeloName=",
        "O ForwardPath=",
        "O AliasFile=nosuchclass:/x",
        "O TrustedUser=nosuchuser",
        "O CheckpointInterval=x",
        "K",
        "Kx",
        "Kx nosuchclass y",
        "K{x} hash /etc/mail/hash/users",
        "Kx hash",
        "Kx hash -Zq /etc/mail/hash/users",
        "Kx dbm /etc/mail/hash/users",
        "Kx regex",
        "Kx regex -a. a(b",
        "Kx regex -a. a[b",
        "Kx regex -s3 (a)",
        "Kx regex -s0 (a)",
        "Kx text -kx -v0 /etc/mail/text/words",
        "Kx sequence nosuch",
        "Kx switch",
        "Kx user -v nosuch",
        "Kx dns",
        "Kx dns -R NOSUCH",
        "Kx syslog -LNOSUCH",
        "Kx arith -Z",
        "Kx macro -Z",
        "Kx dequote -Z",
        "Kx null -Z",
        "Kx host -Z",
        "Kx program",
        "Kx program nosuch",
        "Kx stab",
        "Kx nis x",
        "M",
        "Mx",
        "Mx, P=/bin/true",
        "Mx, A=true",
        "Mx, P=, A=true",
        "Mx, P=/bin/true, A=",
        "Mx, P=[IPC], A=",
        "Mx, P=[IPC], A=FOO $h",
        "Mx, P=[TCP], A=TCP $h",
        "Mx, P=/bin/true, A=true, Z=1",
        "Mx, P=/bin/true, A=true, S=500",
        "Mx, P=/bin/true, A=true, S=a/b/c",
        "Mx, P=/bin/true, A=true, W=1q",
        "Mx, P=/bin/true, A=true, F",
        "Mx P=/bin/true",
        "Mlocal, P=/bin/again, A=again $u",
        "Merror, P=/bin/true, A=true",
        "H",
        "Hnocolon",
        "H?",
        "H?F",
        "H?F?",
        "H?${x?Foo: bar",
        "H?F?nocolon",
        "H: x",
        "H: $>x",
        "HSubject: $>",
        "HSubject: $> nosuch",
        "P",
        "Px",
        "Px=",
        "P=1",
        "Px=abc",
        "V",
        "Vx",
        "V11",
        "V10/Nosuch",
        "V10/",
        "X",
        "Xx",
        "Xx, S=",
        "Xx, Z=1",
        "Xx, S=inet:25@localhost, F=Q",
        "Xx, S=local:/x, T=Q:1m",
        "Q",
        "Qx",
        "Qx, Z=1",
        "Qx, P=relative",
        "L",
        "Lx",
        "E",
        "Ex",
        "T",
        "Zx",
        "a",
        "/x",
        "{",
        "r$*\tx",
        " only a continuation",
        "\tonly a continuation",
        "\u0080\u0081\u00e9",
        "R\u00e9\t\u0090x",
        "#continued",
        "S5\nS5",
        "Sone=61\nSone=62",
        "Sfive=65\nSsix=65",
        "x".repeat(3000));
  }
}
