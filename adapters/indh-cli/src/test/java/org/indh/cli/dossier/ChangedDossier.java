package org.indh.cli.dossier;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.indh.cli.testing.Found;
import org.indh.cli.testing.Rearranged;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.validation.ValidationReport;
import org.indh.spreadsheet.SpreadsheetFormat;

/** Several tables laid out in another way, which know where each of their cells stood before. */
final class ChangedDossier {
    private final Map<String, Rearranged> tables;

    private ChangedDossier(Map<String, Rearranged> tables) {
        this.tables = tables;
    }

    static ChangedDossier of(Map<String, Rearranged> tables) {
        return new ChangedDossier(new LinkedHashMap<>(tables));
    }

    /** One of the tables changed. */
    ChangedDossier changed(String file, UnaryOperator<Rearranged> change) {
        Map<String, Rearranged> all = new LinkedHashMap<>(tables);
        all.compute(file, (name, table) -> {
            if (table == null) {
                throw new IllegalArgumentException("no table " + name + " among " + tables.keySet());
            }
            return change.apply(table);
        });
        return new ChangedDossier(all);
    }

    /** All of the tables changed. */
    ChangedDossier changed(UnaryOperator<Rearranged> change) {
        Map<String, Rearranged> all = new LinkedHashMap<>(tables);
        all.replaceAll((name, table) -> change.apply(table));
        return new ChangedDossier(all);
    }

    private Dossier dossier() {
        List<Document<?>> documents = new ArrayList<>();
        tables.forEach((file, table) -> {
            List<Draft> drafts = new SpreadsheetFormat().drafts(table.workbook());
            boolean isCsv = file.endsWith(".csv");
            documents.addAll(
                    Dossier.of(file, isCsv ? drafts.stream().map(Draft::ofTexts).toList() : drafts, Found.kinds())
                            .documents());
        });
        return Dossier.of(documents);
    }

    /** What is found, told by the cells where it stood at first, each with its file. */
    List<String> found() {
        ValidationReport report = Found.judge(dossier());
        List<String> found = new ArrayList<>();
        report.findings().forEach(finding -> add(finding, found));
        return found.stream().sorted().toList();
    }

    private void add(Finding finding, List<String> found) {
        TreeSet<String> places = new TreeSet<>();
        finding.places().forEach(place -> places.add(place(place)));
        found.add(finding.code() + " " + finding.severity().code() + " " + places);
        finding.followers().forEach(follower -> add(follower, found));
    }

    private String place(Place place) {
        String file = String.valueOf(place.file());
        Rearranged table = tables.get(file);
        String cell = Strings.nullToEmpty(place.cell());
        return file + ":" + (table == null ? cell : table.origin(cell));
    }
}
