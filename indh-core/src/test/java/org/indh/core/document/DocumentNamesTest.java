package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bind;
import static org.indh.core.document.Trees.list;
import static org.indh.core.document.Trees.object;

import java.util.List;
import org.indh.core.document.zoo.Visit;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.testing.ContactSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document knows of its parts by its kind alone: their names, and whether they are personal. */
class DocumentNamesTest {
    private static final Document<Zoo> ZOO = bind(object().build());

    private static Document<ContactSheet> contacts(Node... contacts) {
        return Binder.bind(ContactSheet.KIND, object("contacts", list(contacts)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "/area, area, area",
        "/name/fr, name, name",
        "/enclosures/0/label/fr, enclosures label, enclosures label",
        "/enclosures/0/feeding/C1/0, enclosures feeding C1, enclosures feeding",
        "/visits/2019/guests, visits 2019 guests, visits guests",
        "/emblem/length, emblem length, emblem length",
        "/nobody/0, nobody 0, nobody 0",
    })
    void names_go_without_positions_and_languages_and_components_without_keys_too(
            String pointer, String names, String components) {
        assertThat(String.join(" ", ZOO.names(at(pointer)))).isEqualTo(names);
        assertThat(String.join(" ", ZOO.components(at(pointer)))).isEqualTo(components);
    }

    @Test
    void a_document_is_one_of_its_own_kind_and_of_no_other() {
        assertThat(ZOO.as(Zoo.KIND)).containsSame(ZOO);
        assertThat(ZOO.as(new Kind<>("visit", 1, Visit.class))).isEmpty();
        assertThat(ZOO.kind()).isEqualTo(Zoo.KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contacts/0/name", "/contacts/3/name/fr", "/contacts/0/born"})
    void what_stands_in_a_marked_component_or_below_is_personal(String pointer) {
        assertThat(contacts().isPersonal(at(pointer))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/title", "/contacts", "/contacts/0", "/contacts/0/role", "/remarks/0", "/name"})
    void what_stands_beside_or_around_it_is_not(String pointer) {
        assertThat(contacts().isPersonal(at(pointer))).isFalse();
    }

    @Test
    void personal_texts_are_those_of_marked_components_read_or_not_each_once() {
        Document<ContactSheet> document = contacts(
                object().put("name", " Une Personne ")
                        .put("born", "1960.0")
                        .put("role", "présidence")
                        .build(),
                object().put("name", "Une Personne").put("born", "vers 1970").build(),
                object("name", object().put("fr", "Une Autre").put("ar", "أخرى").build()));
        assertThat(document.personalTexts())
                .containsExactly("Une Personne", "1960.0", "vers 1970", "Une Autre", "أخرى", "1960");
    }

    @Test
    void a_document_that_says_nothing_of_people_has_no_personal_texts() {
        assertThat(contacts(object("role", "présidence")).personalTexts()).isEmpty();
        assertThat(contacts(object("name", " ")).personalTexts()).isEqualTo(List.of());
    }
}
