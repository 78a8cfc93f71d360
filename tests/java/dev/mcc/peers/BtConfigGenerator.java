// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Random configurations for address test mode, of every kind of line: version, options, macros,
 * classes, maps, mailers, headers, rulesets. They load without complaint, nearly; {@link
 * BtMistakes} makes those that do not. The same seed gives the same configuration.
 */
final class BtConfigGenerator {
  private static final String[] CLASS_NAMES = {"x", "y", "P", "{Words}", "{Long_Name}", "{d1}"};
  private static final String[] MACRO_NAMES = {
    "A", "B", "Z", "{Text}", "{addr}", "{empty}", "{v1}"
  };
  private static final String[] PHRASES = {
    "a.b",
    "a",
    "a.b.c",
    "co.uk",
    "www.example.com",
    "example.com",
    "joe@host",
    "Big",
    "com",
    "local"
  };
  private static final String[] RULESETS = {
    "first", "check_mail", "check_rcpt", "Local_x", "canonify", "split", "z9", "Q_r"
  };

  private final Pick pick;
  private final BtNames names = new BtNames();
  private final StringBuilder out = new StringBuilder();
  private int level = 10;

  private BtConfigGenerator(long seed) {
    pick = new Pick(seed);
  }

  static BtConfig generate(long seed) {
    return new BtConfigGenerator(seed).config();
  }

  private BtConfig config() {
    version();
    options();
    macros();
    classes();
    if (pick.oneIn(2)) {
      maps();
    } else {
      new BtMaps(pick, names, out).some();
    }
    mailers();
    headers();
    Map<String, List<String>> samples = rulesets();
    return new BtConfig(out.toString(), names, samples);
  }

  private void line(String text) {
    if (pick.oneIn(25)) {
      out.append(pick.of("# a comment\n", "\n", "#\n", "##### -- #####\n"));
    }
    out.append(text).append('\n');
  }

  private void version() {
    if (pick.oneIn(6)) {
      level = 1 + pick.number(10);
    }
    if (!pick.oneIn(30)) {
      line("V" + level + (pick.oneIn(20) ? "/Sun" : pick.of("", "/Berkeley")));
    } else {
      level = 0;
    }
  }

  private void options() {
    if (!pick.oneIn(5)) {
      line("O DontProbeInterfaces=" + pick.of("True", "true", "T", "yes"));
    }
    if (!pick.oneIn(8)) {
      names.operators =
          pick.of(".:%@!^/[]+", ".:%@!^/[]+", ".:%@!^/[]+", ".:@!^%/[]-+=", ".@", "@!", ".@%!:");
      line("O OperatorChars=" + names.operators);
    } else {
      names.operators = ".:@[]";
    }
    line("O HelpFile=/etc/mail/helpfile");
    line("O ServiceSwitchFile=/etc/mail/service.switch");
    for (int i = pick.number(5); i > 0; i--) {
      line(
          pick.of(
              "O BlankSub=.",
              "O BlankSub=_",
              "OB.",
              "O LogLevel=9",
              "OL9",
              "O ColonOkInAddr=False",
              "O ColonOkInAddr",
              "O UnixFromLine=From $g $d",
              "O Timeout.queuereturn=5d",
              "O timeout.initial=5m",
              "Or1h",
              "O PrivacyOptions=authwarnings,novrfy",
              "O MaxRecipientsPerMessage=10",
              "O EightBitMode=pass8",
              "O DefaultUser=mail:mail",
              "O Loglevel=7",
              "O DoubleBounceAddress=postmaster",
              "O SmtpGreetingMessage=$j Sendmail $v/$Z; $b",
              "O MatchGECOS",
              "O MatchGECOS=False",
              "O NoRecipientAction=add-to-undisclosed",
              "O MustQuoteChars=.",
              "O DontExpandCnames=True",
              "O AliasWait=10",
              "O FallbackMXhost=fall.example",
              "O QueueSortOrder=Priority",
              "O ResolverOptions=+AAONLY -DNSRCH",
              "O SafeFileEnvironment=/",
              "O DontBlameSendmail=safe",
              "O Milter.LogLevel=3",
              "O DaemonPortOptions=Name=MTA, Port=smtp",
              "O MaxMimeHeaderLength=256/128",
              "O XscriptFileBufferSize=4096",
              "On",
              "O DeliveryMode=queueonly"));
    }
  }

  private static final Set<String> SELF_REFERRING = Set.of("A", "B", "Text");

  private void macros() {
    line("D" + pick.of("A", "A", "{A}") + names.tokens(pick, 1, 2));
    names.macros.put("A", last(out));
    line("D{Text}" + names.tokens(pick, 1, 4));
    names.macros.put("Text", last(out));
    for (int i = pick.number(4); i > 0; i--) {
      String name = pick.of(MACRO_NAMES);
      String value =
          pick.oneIn(5)
              ? pick.of(
                  "$A and $B", "$?A set $A $| unset $.", "a${Text}b", "\"q r\"", "x $&A", "$$", "")
              : names.tokens(pick, 1, 3);
      if (value.contains("$") && SELF_REFERRING.contains(bare(name))) {
        // What is left of a macro that holds itself differs from the real program.
        continue;
      }
      line("D" + name + value);
      if (!value.contains("$")) {
        names.macros.put(bare(name), value);
      }
    }
    if (pick.oneIn(8)) {
      line(pick.of("Djhost.example.com", "Dmexample.net", "Dwshort", "Dnpostman"));
    }
    names.macros.put("n", "first");
    line("Dnfirst");
  }

  private static String bare(String name) {
    return name.startsWith("{") ? name.substring(1, name.length() - 1) : name;
  }

  /** The value of the macro line just written. */
  private static String last(StringBuilder out) {
    String line = out.substring(out.lastIndexOf("\nD") + 2, out.length() - 1);
    return line.startsWith("{") ? line.substring(line.indexOf('}') + 1) : line.substring(1);
  }

  private void classes() {
    for (int i = 1 + pick.number(4); i > 0; i--) {
      String name = pick.of(CLASS_NAMES);
      List<String> words = new ArrayList<>();
      for (int n = 1 + pick.number(5); n > 0; n--) {
        words.add(pick.oneIn(2) ? pick.of(PHRASES) : BtNames.word(pick));
      }
      names.classes.computeIfAbsent(bare(name), n -> new ArrayList<>()).addAll(words);
      line("C" + name + pick.of("", " ") + String.join(pick.of(" ", " ", "  ", "\t"), words));
    }
    if (pick.oneIn(4)) {
      line("C" + pick.of(CLASS_NAMES) + " $A ${Text} x");
    }
    if (pick.oneIn(4)) {
      line(
          pick.of(
              "F{File}/etc/mail/text/classlist",
              "F{File} -o /etc/mail/text/nosuch",
              "F{File}/etc/mail/text/words %[^:]",
              "F{File}-o /etc/mail/text/classlist %s"));
      names.classes.put("File", new ArrayList<>(List.of("one", "two", ".four.example")));
    }
    if (pick.oneIn(4)) {
      line("T" + pick.of("root", "root daemon", " joe\tann", "$A"));
    }
    names.classes.put("w", new ArrayList<>(List.of("mail", "mail.example.org", "localhost")));
  }

  private void maps() {
    line(
        "Kusers "
            + pick.of("hash", "btree")
            + flags()
            + " /etc/mail/hash/users".replace("hash", "btree"));
    names.maps.put("users", "file");
    line("Kstore macro");
    names.maps.put("store", "macro");
    line("Kar arith");
    names.maps.put("ar", "arith");
  }

  private String flags() {
    return BtMaps.flags(pick);
  }

  private void mailers() {
    line(
        "Mlocal, P=/bin/true, F="
            + pick.of("lsDFMqn", "lsDFM5:/|@qn", "lsw/:|", "l5")
            + ", A=true $u");
    line("Mprog, P=/bin/sh, F=" + pick.of("lsDFM", "s") + ", D=$z:/, A=sh -c $u");
    for (int i = pick.number(3); i > 0; i--) {
      String name = pick.of("esmtp", "relay", "fax", "uucp");
      if (names.mailers.contains(name)) {
        continue;
      }
      names.mailers.add(name);
      line(
          "M"
              + name
              + ", P="
              + (pick.oneIn(15) ? "[FILE]" : pick.of("[IPC]", "[IPC]", "/bin/true"))
              + ", F="
              + pick.of("mDFMuX", "", "hu", "DFMXn5", "mDFMuX8@", "9lsq")
              + pick.of("", ", S=first", ", S=Local_x/split", ", S=11/12", ", S=z9/0")
              + pick.of("", ", R=split", ", R=21/z9", ", R=canonify")
              + pick.of(
                  "",
                  ", E=\\r\\n",
                  ", L=990",
                  ", M=1000",
                  ", T=DNS/RFC822/SMTP",
                  ", C=utf-8",
                  ", r=20")
              + ", A="
              + pick.of("TCP $h", "TCP $h 25", "TCP $h $u"));
    }
  }

  private void headers() {
    for (int i = pick.number(4); i > 0; i--) {
      line(
          pick.of(
              "HReceived: $?sfrom $s $.by $j",
              "H?D?Date: $a",
              "H?P?Return-Path: <$g>",
              "HSubject: $>first",
              "HX-Any: $>+split",
              "H?${Text}?X-Cond: $A",
              "H*: $>first",
              "H?M?Resent-Message-Id: <$t.$i@$j>"));
    }
    if (pick.oneIn(5)) {
      line(
          pick.of(
              "Pfirst-class=0",
              "Pjunk=-100",
              "ENAME=value",
              "E TZ=UTC",
              "Xfilter, S=local:/run/x, F=T",
              "Qgroup, Path=/var/spool/mqueue, I=1m"));
    }
  }

  private Map<String, List<String>> rulesets() {
    Map<String, List<String>> samples = new LinkedHashMap<>();
    List<String> order = new ArrayList<>(List.of("0"));
    int count = 2 + pick.number(4);
    while (order.size() < count) {
      String name =
          pick.oneIn(3) ? pick.of("3", "4", "5", "1", "2", "33", "96") : pick.of(RULESETS);
      if (!order.contains(name)) {
        order.add(pick.oneIn(2) ? 0 : order.size(), name);
      }
    }
    names.rulesets.addAll(order);
    BtRules rules = new BtRules(pick, names, out);
    for (int i = 0; i < order.size(); i++) {
      String name = order.get(i);
      line("S" + head(name));
      if (name.equals("0") && !pick.oneIn(4)) {
        samples.put(name, new ArrayList<>(zero()));
      } else {
        samples.put(name, rules.write(name, order.subList(i + 1, order.size())));
      }
    }
    line("Sask");
    line("R$* $$| $*\t$: $1 $| $2");
    return samples;
  }

  private String head(String name) {
    boolean number = Character.isDigit(name.charAt(0));
    if (!pick.oneIn(4)) {
      return pick.oneIn(12) ? " " + name : name;
    }
    if (number) {
      return pick.of(name + "=named" + name, name + " # ruleset", "0" + name);
    }
    return name + pick.of("=4" + pick.number(9), "", " ", "-x");
  }

  /** A ruleset 0 that sends somewhere. */
  private List<String> zero() {
    String mailer = BtNames.any(pick, names.mailers);
    out.append("R$* < @ $=w > $*\t$#local $: $1\n");
    out.append("R$* @ $+ . bad\t$#error $@ ").append(pick.of("5.1.2", "nohost", "4.4.0"));
    out.append(" $: ").append(pick.of("\"553 bad host\"", "\"451 wait\"", "bad $2")).append('\n');
    out.append("R$* < @ $+ > $*\t$#").append(mailer).append(" $@ $2 $: $1 < @ $2 > $3\n");
    out.append("R$+ @ $+\t$#").append(mailer).append(" $@ $2 $: $1 @ $2\n");
    out.append("R$*\t$#local $: $1\n");
    return List.of("joe@mail", "joe<@mail>", "a@b.bad", "joe@example.com", "x<@y.z>", "joe");
  }
}
