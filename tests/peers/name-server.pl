#!/usr/bin/perl
# A name server for the comparison. It answers from a list with a record a line: "NAME ADDRESS", "NAME MX PREFERENCE HOST" or
# "NAME TXT TEXT". The word SERVFAIL in place of a record gives a temporary failure; every other name does not exist.
use strict;
use warnings;
use IO::Socket::INET;

sub name { join('', map { pack 'C/a', $_ } split /\./, shift) . "\0" }

my (%known, %records, %fails);
while (<>) {
    my ($name, $data) = /^([^\s#]\S*)\s+(.*\S)/ or next;
    $known{ $name = lc $name } = 1;
    if ($data eq 'SERVFAIL') { $fails{$name} = 1 }
    elsif ($data =~ /^MX\s+(\d+)\s+(\S+)/) { push @{ $records{"$name 15"} }, pack('n', $1) . name($2) }
    elsif ($data =~ /^TXT\s+(.*)/) { push @{ $records{"$name 16"} }, pack 'C/a', $1 }
    else { push @{ $records{"$name 1"} }, pack 'C4', split /\./, $data }
}
my $socket = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => 53, Proto => 'udp') or die "port 53: $!";
while (defined $socket->recv(my $query, 1500)) {
    my ($id) = unpack 'n', $query;
    my ($at, @labels) = (12);
    while (my $length = ord substr $query, $at, 1) {
        push @labels, substr $query, $at + 1, $length;
        $at += $length + 1;
    }
    my $question = substr $query, 12, $at + 5 - 12;
    my ($type) = unpack 'n', substr $query, $at + 1, 2;
    my $name = lc join '.', @labels;
    my @found = @{ $records{"$name $type"} || [] };
    my $code = $fails{$name} ? 2 : $known{$name} ? 0 : 3;
    my $reply = pack 'n6', $id, 0x8580 | $code, 1, scalar @found, 0, 0;
    $reply .= $question;
    $reply .= pack 'n3N n/a', 0xc00c, $type, 1, 60, $_ for @found;
    $socket->send($reply);
}
