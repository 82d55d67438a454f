package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that are judged together. */
class DossierTest {
    private static Dossier of(String file) {
        Draft draft = new Draft(Draft.UNKNOWN, ObjectNode.builder().build(), List.of());
        return Dossier.of(file, List.of(draft), List.of());
    }

    @Test
    void what_was_read_apart_stands_together_in_its_order() {
        Dossier absent = Dossier.read(List.of(Path.of("absent.xlsx")));
        Dossier both = of("a.csv").and(absent).and(of("b.csv"));
        assertThat(both.files()).containsExactly("a.csv", "absent.xlsx", "b.csv");
        assertThat(both.documents()).extracting(Document::file).containsExactly("a.csv", "b.csv");
        assertThat(both.unreadable()).extracting(UnreadableFileException::file).containsExactly("absent.xlsx");
    }
}
