package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code indh consolidate --group}: what members pay each other counts once, and nothing vanishes. */
class ConsolidateGroupTest {
    @TempDir
    private Path folder;

    /** The example's two files with those options behind. */
    private Run two(Object... options) throws IOException {
        List<Object> all = new ArrayList<>(List.of(GroupFiles.giver(folder), GroupFiles.receiver(folder)));
        all.addAll(List.of(options));
        return run(all.toArray());
    }

    /** The three files of a real-looking group with those options behind. */
    private Run three(Object... options) throws IOException {
        List<Object> all = new ArrayList<>(
                List.of(GroupFiles.commune(folder), GroupFiles.association(folder), GroupFiles.cooperative(folder)));
        all.addAll(List.of("--group", GroupFiles.group(folder), "--closing", "2031-12-31"));
        all.addAll(List.of(options));
        return run(all.toArray());
    }

    @Test
    void money_that_one_member_gives_another_counts_once_and_what_is_on_its_way_stays() throws IOException {
        Run run = two("--by", "flow", "--group", "A,B", "--closing", "2031-12-31");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(plain(run.out()).replace(folder + "/", "")).isEqualTo("""
                Montants en MAD

                sens du flux      Montant
                ─────────────────────────
                compte d’attente    60,00
                emploi             630,00

                Éliminations entre membres, comptes arrêtés au 31 décembre 2031

                E1 : rapproché, de A à B, référence V-1
                  donné : 90,00 MAD (a.csv 3)
                  reçu : 90,00 MAD (b.json 5:13)

                E2 : en transit, de A à B, référence V-2
                  donné : 60,00 MAD (a.csv 4)
                  reçu : rien
                  reste en attente : 60,00 MAD

                Après l’arrêté des comptes
                  B, ressource : 60,00 MAD (1 ligne)
                """);
    }

    @Test
    void after_the_days_that_money_may_be_on_its_way_it_is_one_sided() throws IOException {
        String out = two("--by", "flow", "--group", "A,B", "--closing", "2031-12-31", "--transit", "10", "--lang", "en")
                .out();
        assertThat(out).contains("E2: one-sided, from A to B, reference V-2", "left as suspense: 60.00\u00a0MAD");
    }

    @Test
    void without_a_group_nothing_is_taken_out() throws IOException {
        assertThat(plain(two("--by", "member,flow").out()))
                .contains("emploi         600,00", "emploi         180,00")
                .doesNotContain("limination");
    }

    @Test
    void an_opened_total_of_a_group_shows_what_counts_and_the_residual_by_its_entry() throws IOException {
        Run run = two(
                "--by",
                "member,flow",
                "--group",
                "A,B=1/2",
                "--closing",
                "2031-12-31",
                "--open",
                "B,use",
                "--open",
                "A,suspense");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(plain(run.out()))
                .contains("B, emploi : 90,00 MAD (1 ligne)\n\n" + folder.resolve("b.json") + "\n  2:78  90,00 MAD\n")
                .contains("A, compte d’attente : 30,00 MAD (1 ligne)\n\nReste de l’élimination E2\n  30,00 MAD\n")
                .doesNotContain("Éliminations");
    }

    @Test
    void the_journal_has_a_row_for_each_line_of_both_sides() throws IOException {
        Path journal = folder.resolve("journal.csv");
        Run run = two(
                "--by", "flow", "--group", "A,B", "--closing", "2031-12-31", "--format", "csv", "--journal", journal);
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("suspense,cash,MAD,60.00,1,0,0\r\nuse,cash,MAD,630.00,2,0,0\r\n");
        String a = folder.resolve("a.csv").toString();
        assertThat(Files.readString(journal))
                .isEqualTo("""
                id,state,giver,receiver,reference,side,currency,amount,file,sheet,cell,line,pointer
                E1,matched,A,B,V-1,given,MAD,90.00,%s,,,3,
                E1,matched,A,B,V-1,received,MAD,90.00,%s,,,5,/lines/1/amount
                E2,in-transit,A,B,V-2,given,MAD,60.00,%s,,,4,
                E2,in-transit,A,B,V-2,residual,MAD,60.00,,,,,
                """.formatted(a, folder.resolve("b.json"), a).replace("\n", "\r\n"));
    }

    @Test
    void members_of_three_files_are_known_by_their_titles_their_files_and_their_columns() throws IOException {
        Run run = three("--by", "member,flow", "--columns", "none");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(plain(run.out()).replace(folder + "/", ""))
                .contains("""
                        Association Tifaouine
                          emploi               190 000,00
                        Commune d’Amerzgane
                          ressource            500 000,00
                          compte d’attente      76 500,55
                          emploi                30 000,00
                        Coopérative Azekka
                          emploi                17 500,13
                        """)
                .contains("""
                        E1 : écart de montant, de Commune d’Amerzgane à Association Tifaouine, référence Conv. 4/2031
                          donné : 300 000,00 MAD (commune.csv 2)
                          reçu : 299 000,00 MAD (tifaouine.json 4:42)
                          reste en attente : 1 000,00 MAD
                        """)
                .contains("""
                        E3 : rapproché, de Commune d’Amerzgane à Coopérative Azekka
                          donné : 20 000,00 MAD (commune.csv 5)
                          reçu : 20 000,00 MAD (azekka.csv 2)
                        """)
                .contains("Périmètre changé depuis le 31 décembre 2030 : Coopérative Azekka (hors groupe → 50 %).")
                .contains("Hors du groupe\n", "  جمعية أخرى, emploi : 1 111,00 MAD (1 ligne)\n")
                .contains("Après l’arrêté des comptes\n  Commune d’Amerzgane, emploi : 9 000,00 MAD (1 ligne)\n")
                .doesNotContain("compté plusieurs fois");
    }

    @Test
    void nothing_vanishes_uses_and_resources_that_came_in_are_counted_eliminated_or_left_out() throws IOException {
        String json = three("--by", "flow", "--format", "json").out();
        String cells = between(json, "\"cells\": [", "\"subtotals\"");
        String leftOut = between(json, "\"leftOut\": {", "\n}\n");
        BigDecimal uses = flow(cells, "use").add(flow(leftOut, "use")).add(side(json, "given"));
        BigDecimal resources =
                flow(cells, "resource").add(flow(leftOut, "resource")).add(side(json, "received"));
        assertThat(uses).isEqualByComparingTo("660611.80"); // 434,500.55 + 190,000 + 35,000.25 + 1,111
        assertThat(resources).isEqualByComparingTo("839000.00");
        assertThat(flow(cells, "suspense"))
                .isEqualByComparingTo(side(json, "given").subtract(side(json, "received")));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        return text.substring(from, text.indexOf(end, from));
    }

    private static BigDecimal flow(String cells, String flow) {
        return sum(cells, "\"flow\": \"" + flow + "\"[^}]*\\},\\s*\"money\": \\[\\s*\"([0-9.]+) MAD\"");
    }

    private static BigDecimal side(String json, String side) {
        StringBuilder sides = new StringBuilder();
        Pattern.compile("\"" + side + "\": \\[[^\\]]*\\]")
                .matcher(json)
                .results()
                .map(MatchResult::group)
                .forEach(sides::append);
        return sum(sides.toString(), "\"amount\": \"([0-9.]+) MAD\"");
    }

    private static BigDecimal sum(String text, String amounts) {
        return Pattern.compile(amounts)
                .matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void arabic_and_english_say_the_same() throws IOException {
        assertThat(three("--by", "member,flow", "--columns", "none", "--lang", "ar")
                        .out())
                .contains(
                        "استبعاد العمليات المتبادلة بين الأعضاء",
                        "فرق في المبلغ، من",
                        "خارج المجموعة",
                        "بعد حصر الحسابات");
        assertThat(three("--by", "member,flow", "--columns", "none", "--lang", "en")
                        .out())
                .contains("E2: in transit, from Commune d’Amerzgane to Association Tifaouine, reference Conv. 9/2031")
                .contains("Members changed since 31 December 2030: Coopérative Azekka (outside → 50%).");
    }

    @Test
    void a_filter_chooses_among_what_is_left_after_the_elimination() throws IOException {
        Run run = three("--by", "member", "--where", "flow=use", "--where", "heading=Subventions", "--format", "csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .as("half of what the half cooperative got left the group")
                .isEqualTo("member,form,currency,amount,lines,unknown,not-applicable\r\n"
                        + "Commune d’Amerzgane,cash,MAD,20000.00,1,0,0\r\n");
    }

    @Test
    void residuals_are_not_added_to_uses_and_the_command_that_shows_them_names_the_group() throws IOException {
        Run run = two("--by", "member", "--group", "A,B", "--closing", "2031-12-31");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--by member,flow --group A,B --closing 2031-12-31");
    }

    @Test
    void a_line_that_does_not_say_which_way_the_money_goes_is_told_and_not_eliminated() throws IOException {
        Path list = Files.writeString(folder.resolve("l.csv"), """
                member,counterpart,amount,currency
                A,B,10,MAD
                B,,10,MAD
                """);
        Run run = run(list, "--by", "member", "--group", "A,B", "--closing", "2031-12-31", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("1 line names another member as its counterpart without saying", "  none\n")
                .containsPattern("Total +20.00");
    }

    @Test
    void a_long_list_keeps_only_lines_between_members_and_refuses_too_many_of_them() throws IOException {
        StringBuilder lines = new StringBuilder("member,counterpart,flow,amount,currency\n");
        for (int i = 0; i < 20_001; i++) {
            lines.append("A,,use,1,MAD\nA,B,use,1,MAD\n");
        }
        lines.append("B,,use,1,MAD\n");
        Path list = Files.writeString(folder.resolve("l.csv"), lines);
        Run run = run(list, "--by", "flow", "--group", "A,B", "--closing", "2031-12-31", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("20,001 lines of lists have a counterpart in the group, 20,000 at most");
        Run alone = run(list, "--by", "flow", "--group", "A=full", "--closing", "2031-12-31", "--format", "csv");
        assertThat(alone.out()).endsWith("use,cash,MAD,40002.00,40002,0,0\r\n");
    }

    @Test
    void a_list_that_cannot_be_read_to_its_end_is_told_and_the_others_count() throws IOException {
        Path list = Files.writeString(folder.resolve("l.csv"), "member,flow,amount,currency\nC,use,x,MAD\n");
        Run run = run(
                GroupFiles.giver(folder),
                list,
                "--by",
                "member",
                "--where",
                "flow=use",
                "--group",
                "A,C",
                "--closing",
                "2031-12-31");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("« x »");
        assertThat(plain(run.out())).contains("600,00");
    }
}
