// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CfStatementsTest {
  @Test
  void statementsWithoutCommentsAndSpace() {
    String cf =
        """
        # a comment
        O MaxHopCount=25
        #O Timeout.mail=10m
        Kaccess   hash -T<TMPF>  /etc/mail/access  # why
        Msmtp,\t\tP=[IPC], F=mDFMuX,
        \t\tA=TCP $h
        HFrom: $#x
        CPREDIRECT
        D{Plant}plant
        Sfinal=4
        R$*\t\t$@
        """;
    assertEquals(
        Map.of(
            "O maxhopcount", List.of("O MaxHopCount=25"),
            "K access", List.of("Kaccess hash -T<TMPF> /etc/mail/access"),
            "M smtp", List.of("Msmtp, P=[IPC], F=mDFMuX, A=TCP $h"),
            "H", List.of("HFrom: $#x"),
            "C P", List.of("CPREDIRECT"),
            "D {Plant}", List.of("D{Plant}plant")),
        CfStatements.of(cf).values());
  }
}
