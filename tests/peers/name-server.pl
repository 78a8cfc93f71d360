#!/usr/bin/perl
# A name server for the comparison: answers questions for addresses (A) from a list, "NAME ADDRESS" a line, where the
# word SERVFAIL in place of the address gives a temporary failure; every other name does not exist.
use strict;
use warnings;
use IO::Socket::INET;

my %addresses;
while (<>) {
    my ($name, $address) = /^(\S+)\s+(\S+)/ or next;
    push @{ $addresses{lc $name} }, $address unless $name =~ /^#/;
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
    my $known = $addresses{ lc join '.', @labels };
    my $fails = $known && $known->[0] eq 'SERVFAIL';
    my @found = $known && !$fails && $type == 1 ? @$known : ();
    my $code = $fails ? 2 : $known ? 0 : 3;
    my $reply = pack 'n6', $id, 0x8580 | $code, 1, scalar @found, 0, 0;
    $reply .= $question;
    $reply .= pack 'n3NnC4', 0xc00c, 1, 1, 60, 4, split /\./ for @found;
    $socket->send($reply);
}
