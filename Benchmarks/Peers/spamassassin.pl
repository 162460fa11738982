# SpamAssassin on the rules and comments that MatchingBench wrote: spamassassin.pl RULES COMMENTS LIMIT
# prints megabytes a second of processor time, rules that it takes, and hits. Needs Debian's spamassassin.
#
# Each pattern is a body rule, each comment the body of a mail; starting SpamAssassin and reading the rules is not
# counted, taking the mail apart is.
use strict;
use warnings;
use File::Temp qw(tempdir);
use JSON::PP;
use Mail::SpamAssassin;

my ($rules, $comments, $limit) = @ARGV;
my $folder = tempdir(CLEANUP => 1);
mkdir "$folder/$_" for qw(rules site state home);
my $kept = 0;
open my $patterns, '<:encoding(UTF-8)', $rules or die $!;
open my $plugins, '>', "$folder/rules/first.pre" or die $!;
print $plugins "loadplugin Mail::SpamAssassin::Plugin::Check\n";
close $plugins;
open my $config, '>:encoding(UTF-8)', "$folder/rules/all.cf" or die $!;
print $config "normalize_charset 1\nrequired_score 1000000\n";
while (my $pattern = <$patterns>) {
  chomp $pattern;
  next unless eval { qr/$pattern/i };
  $pattern =~ s{/}{\\/}g;
  $pattern =~ s{#}{\\#}g;
  print $config "body MODERATE_$kept /$pattern/i\nscore MODERATE_$kept 1\n";
  $kept++;
}
close $config;
my $spam = Mail::SpamAssassin->new({
  rules_filename => "$folder/rules", site_rules_filename => "$folder/site", LOCAL_STATE_DIR => "$folder/state",
  userprefs_filename => "$folder/none", userstate_dir => "$folder/home", home_dir_for_helpers => "$folder/home",
  dont_copy_prefs => 1, local_tests_only => 1, post_config_text => "use_bayes 0\nuse_auto_whitelist 0\n",
});
$spam->compile_now(0);
open my $lines, '<', $comments or die $!;
my $json = JSON::PP->new->utf8->allow_nonref;
my @texts;
while (@texts < 10_000 and my $line = <$lines>) {
  my $text = $json->decode($line);
  utf8::encode($text);
  push @texts, $text;
}
my ($bytes, $hits, $started) = (0, 0, (times)[0]);
for my $text (@texts) {
  my $mail = $spam->parse(
    "Subject: comment\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
      . "Content-Transfer-Encoding: 8bit\n\n$text\n");
  my $status = $spam->check($mail);
  $hits += () = $status->get_names_of_tests_hit =~ /MODERATE_/g;
  $status->finish;
  $mail->finish;
  $bytes += length $text;
  last if (times)[0] - $started > $limit;
}
printf "%g %d %d\n", $bytes / 1e6 / ((times)[0] - $started), $kept, $hits;
