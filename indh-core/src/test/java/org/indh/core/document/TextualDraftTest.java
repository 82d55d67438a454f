package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.Trees.object;

import java.util.List;
import org.indh.core.document.zoo.Zoo;
import org.junit.jupiter.api.Test;

/** A format that knows texts alone: its author had no other way to write a number. */
class TextualDraftTest {
    private static Dossier dossier(boolean textual, String area) {
        Draft draft = new Draft(Zoo.KIND.name(), object().put("area", area).build(), List.of());
        return Dossier.of("zoo.csv", List.of(textual ? draft.ofTexts() : draft), List.of(Zoo.KIND));
    }

    private static Document<Zoo> bound(boolean textual, String area) {
        return dossier(textual, area).documents(Zoo.KIND).get(0);
    }

    @Test
    void that_a_number_is_written_as_text_is_told_only_where_it_could_be_one() {
        assertThat(bound(true, "215.425,00").faults()).isEmpty();
        assertThat(bound(false, "215.425,00").faults()).extracting(Fault::code).containsExactly("DC-NUMBER-TEXT");
    }

    @Test
    void it_is_read_as_the_same_number() {
        for (boolean textual : List.of(true, false)) {
            Zoo zoo = bound(textual, "215.425,00").value().orElseThrow();
            assertThat(zoo.area()).isEqualTo(215_425);
        }
    }

    @Test
    void that_it_can_be_two_numbers_or_none_is_told_all_the_same() {
        assertThat(bound(true, "-").faults()).isEmpty();
        ObjectNode bird = object().put("type", "bird").put("wingspan", "1,234").build();
        Draft draft = new Draft(Zoo.KIND.name(), object().put("emblem", bird).build(), List.of()).ofTexts();
        assertThat(Dossier.of("zoo.csv", List.of(draft), List.of(Zoo.KIND))
                        .documents(Zoo.KIND)
                        .get(0)
                        .faults())
                .extracting(Fault::code)
                .containsExactly("DC-NUMBER-AMBIGUOUS");
        assertThat(bound(true, "douze arpents").faults())
                .extracting(Fault::code)
                .containsExactly("DC-UNREADABLE");
    }
}
