package org.indh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.indh.core.text.Resources;

/** What the tests of {@code indh consolidate} add up, and how. */
final class ConsolidateFiles {
    private static final String PARTNERS = """
            Commune belge;Commune(s) marocaine(s);Budget OS 1 (EUR);Début de la relation
            Huy;Tinghir;1.200,50;04/10/2023
            Jette;Amerzgane;800,00;04/10/2023
            Uccle;"Amerzgane; Aït Zineb";99,50;04/10/2023
            """;

    private ConsolidateFiles() {}

    /** A cost table of partners, collaborations and head office over five years. */
    static Path costs(Path folder) throws IOException {
        return TestFiles.workbook(folder.resolve("couts.xlsx"), table());
    }

    /** A list of partnerships in Belgium and Morocco. */
    static Path partners(Path folder) throws IOException {
        return Files.writeString(folder.resolve("partenaires.csv"), PARTNERS);
    }

    /** The cost table as a text. */
    static String table() {
        return Resources.lines(ConsolidateFiles.class, "/org/indh/cli/budget/couts-t3.txt").stream()
                .collect(Collectors.joining("\n"));
    }

    /** A budget of one amount. */
    static String budget(String currency, String amount) {
        return """
                {"kind": "budget", "version": 1, "currency": "%s", "headings": [
                  {"code": "1", "label": "Communes", "amounts": {"2027": "%s"}, "headings": [], "lines": []}
                ], "applicants": []}
                """.formatted(currency, amount);
    }

    /** In plain blanks, so that the eye can compare. */
    static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    static Run run(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "consolidate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.of(all);
    }
}
