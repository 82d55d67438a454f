package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code indh consolidate --group}: what is no group is told. */
class ConsolidateGroupUsageTest {
    @TempDir
    private Path folder;

    private Run with(List<?> options) throws IOException {
        List<Object> all =
                new ArrayList<>(List.of(GroupFiles.giver(folder), GroupFiles.receiver(folder), "--by", "member,flow"));
        all.addAll(options);
        return run(all.toArray());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--group A,Bx --closing 2031-12-31 --lang en | --group: no line has Bx in the dimension member",
                "--group A,Bx --closing 2031-12-31 --lang fr | --group : aucune ligne n’a Bx dans l’axe member",
                "--group A,B=150% --closing 2031-12-31 --lang en | expected a share from 0 to 100%",
                "--group A,B=-5% --closing 2031-12-31 --lang en | but was “B=-5%”",
                "--group A,B=3/2 --closing 2031-12-31 --lang en | but was “B=3/2”",
                "--group A,B=50 --closing 2031-12-31 --lang en | but was “B=50”",
                "--group A,B= --closing 2031-12-31 --lang en | but was “B=”",
                "--group A,B --lang fr | jusqu’à quel jour vont les comptes ?",
                "--group A,B --closing bientôt --lang fr | --closing : attendu un jour, tel que 2031-12-31, mais « bientôt »",
                "--group A,B --closing 2031-02-30 --lang en | expected a day such as 2031-12-31",
                "--group A,B --closing 2031 --lang en | expected a day such as 2031-12-31",
                "--group A,B,a --closing 2031-12-31 --lang en | the member a is given twice",
                "--group A,,B --closing 2031-12-31 --lang en | expected A,B=50% or a CSV file",
                "--group A=0%,B=none --closing 2031-12-31 --lang en | no member is consolidated on 31 December 2031",
                "--group A,B --closing 2031-12-31 --transit -1 --lang en | from 0 to 366",
                "--group A,B --closing 2031-12-31 --transit 367 --lang en | from 0 to 366",
                "--closing 2031-12-31 --lang en | --closing goes with --group only",
                "--transit 15 --lang en | --transit goes with --group only",
                "--group A,B --lang ar | إلى أي يوم تمتد الحسابات؟",
            })
    void what_is_no_group_is_wrong_usage(String options, String told) throws IOException {
        Run run = with(List.of(options.split(" ")));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "member;who\\nA;x\\n | unknown columns, or given twice: who; a table of members may have: member, document",
                "share\\n50 %\\n | no column “member”",
                "member;share\\nA;120 %\\n | groupe.csv 2: expected a share",
                "member;share\\nA;50 %\\nA;60 %\\n | groupe.csv 3: the member A is given twice",
                "member;from\\nA;hier\\n | groupe.csv 2: expected a day",
                "member;share\\n;50 %\\n | groupe.csv 2: no member is named",
                "member;document\\nA;a.xlsx\\n | no line has a.xlsx in the dimension member",
                "member;document\\nA;\\nC;A\\n | the member A is given twice",
                "member;share;project\\nA;;\\nB;;\\nA;60 %;P-1\\nB;50 %;P-1\\n | the shares of project P-1 exceed 100% together (A, B)",
            })
    void a_table_of_members_that_is_none_is_told_at_its_line(String table, String told) throws IOException {
        Path group = Files.writeString(folder.resolve("groupe.csv"), table.replace("\\n", "\n"));
        Run run = with(List.of("--group", group, "--closing", "2031-12-31", "--lang", "en"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().replace(folder + "/", "")).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "member,share\\nA,\\nB,50 %\\n",
                "membre;part\\nA;intégration globale\\nB;1/2\\n",
                "العضو;الحصة;ابتداء من\\nA;إدماج كلي;٢٠٣٠-٠١-٠١\\nB;٥٠٪;2030-01-01\\n",
                "member;share;from\\nA;;\\nB;100 %;2029-01-01\\nB;50,0 %;2031-07-01\\nC;none;2031-01-01\\n",
            })
    void a_table_of_members_is_read_in_three_languages(String table) throws IOException {
        Path group = Files.writeString(folder.resolve("groupe.csv"), table.replace("\\n", "\n"));
        Run run = with(List.of("--group", group, "--closing", "31/12/2031", "--format", "csv"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("B,use,cash,MAD,90.00,1,0,0\r\n");
    }

    @Test
    void a_group_that_is_not_there_cannot_be_read() throws IOException {
        Run run = with(List.of("--group", folder.resolve("absent.csv"), "--closing", "2031-12-31"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("absent.csv", "n’existe pas");
    }

    @Test
    void a_journal_is_of_a_group_and_is_written_where_it_can_be() throws IOException {
        assertThat(with(List.of("--journal", folder.resolve("j.csv"))).err())
                .contains("--journal ne va qu’avec --group");
        Run run = with(List.of(
                "--group",
                "A,B",
                "--closing",
                "2031-12-31",
                "--journal",
                folder.resolve("absent").resolve("j.csv")));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("impossible d’écrire le journal dans", "ce dossier n’existe pas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A,B=33,33%;B;33.33%",
                "A,B= 33,33 %;B;33.33%",
                "B=33,33%,A;B;33.33%",
                "B=33.33%,A;B;33.33%",
                "B=1/3,A;B;1/3",
                "A=5%,B=5٪;B;5%",
            })
    void the_comma_of_a_share_parts_no_members(String group, String member, String share) throws IOException {
        Run run = with(List.of("--group", group, "--closing", "2031-12-31", "--format", "json"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("{ \"member\": \"" + member + "\", \"share\": \"" + share + "\" }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr;Reste de l’élimination E2;  60,00 MAD",
                "en;Left of elimination E2;  60.00 MAD",
                "ar;الباقي من عملية الاستبعاد \u2068E2\u2069;\u206860,00 MAD\u2069",
            })
    void what_is_left_of_an_elimination_is_called_so_and_has_no_empty_place(String language, String said, String line)
            throws IOException {
        Run run = with(
                List.of("--group", "A,B", "--closing", "2031-12-31", "--open", "flow=suspense", "--lang", language));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().replace('\u00a0', ' ')).contains(said + "\n", line).doesNotContain("\u2068\u2069");
    }

    @Test
    void help_has_an_example_with_a_group() {
        assertThat(run("--help").out()).contains("--group A,B=50%", "--closing=DAY", "--journal=FILE");
    }
}
