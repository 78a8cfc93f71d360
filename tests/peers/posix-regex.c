/* SPDX-License-Identifier: Apache-2.0 */
/* Reads lines "FLAGS PATTERN TEXT" (flags of E, I and "-"; the others in hexadecimal, "-" for
   empty) and prints what the C library's regcomp and regexec say: "bad MESSAGE", "none", "slow", or the
   number of groups and the places of the match and of each group. */
#include <regex.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>

#define GROUPS 20

static char *decoded(const char *hex, char *out)
{
  char *end = out;
  unsigned byte;
  for (; sscanf(hex, "%2x", &byte) == 1 && hex[1] != 0; hex += 2)
    *end++ = (char) byte;
  *end = 0;
  return out;
}

static sigjmp_buf tooSlow;

static void expired(int signal)
{
  siglongjmp(tooSlow, signal);
}

static void limit(long microseconds)
{
  struct itimerval timer = {{0, 0}, {0, microseconds}};
  setitimer(ITIMER_REAL, &timer, 0);
}

int main(void)
{
  signal(SIGALRM, expired);
  static char flags[8], hexPattern[100000], hexText[100000], pattern[50001], text[50001];
  while (scanf("%7s %99999s %99999s", flags, hexPattern, hexText) == 3) {
    regex_t compiled;
    if (sigsetjmp(tooSlow, 1) != 0) {
      puts("slow");
      continue;
    }
    limit(200000);
    regmatch_t places[GROUPS];
    int mode = (strchr(flags, 'E') ? REG_EXTENDED : 0) | (strchr(flags, 'I') ? REG_ICASE : 0);
    int status = regcomp(&compiled, decoded(hexPattern, pattern), mode);
    limit(status != 0 ? 0 : 200000);
    if (status != 0) {
      char message[200];
      regerror(status, &compiled, message, sizeof message);
      printf("bad %s\n", message);
      fflush(stdout);
      continue;
    }
    status = regexec(&compiled, decoded(hexText, text), GROUPS, places, 0);
    limit(0);
    if (status != 0) {
      puts("none");
    } else {
      printf("%lu", (unsigned long) compiled.re_nsub);
      for (unsigned i = 0; i <= compiled.re_nsub && i < GROUPS; i++)
        printf(" %ld,%ld", (long) places[i].rm_so, (long) places[i].rm_eo);
      puts("");
    }
    regfree(&compiled);
    fflush(stdout);
  }
  return 0;
}
