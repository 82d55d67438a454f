package org.indh.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.testing.ContactSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en", "nl", "zgh", "ary", "tzm", "und", "fr-ma", "ar-latn-ma", "x-darija"})
    void tags_of_languages_are_known(String tag) {
        assertThat(LanguageTag.isLanguage(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "xx", "fra", "ara", "fre", "francais", "français", "fr_fr", "fr-", "FR", "عربية"})
    void other_words_are_none(String tag) {
        assertThat(LanguageTag.isLanguage(tag)).isFalse();
    }

    @Test
    void the_usual_slips_have_a_tag_that_says_the_same() {
        assertThat(LanguageTag.meant("fra")).contains("fr");
        assertThat(LanguageTag.meant("fr_fr")).contains("fr");
        assertThat(LanguageTag.meant("francais")).isEmpty();
    }

    @Test
    void texts_that_differ_by_the_case_of_tags_alone_are_equal() {
        LocalizedText small = new LocalizedText(ImmutableSortedMap.of("fr", "oui", "zgh", "ⵢⵉⵀ"));
        assertThat(new LocalizedText(ImmutableSortedMap.of("FR ", "oui", "ZGH", "ⵢⵉⵀ")))
                .isEqualTo(small);
        assertThat(new LocalizedText(ImmutableSortedMap.of("FR", "oui", "fr", " oui")))
                .isEqualTo(LocalizedText.of(Language.FR, "oui"));
    }

    @Test
    void one_language_with_two_wordings_is_refused_and_a_file_that_has_it_is_told_so() {
        assertThatThrownBy(() -> new LocalizedText(ImmutableSortedMap.of("FR", "oui", "fr", "non")))
                .isInstanceOf(InvalidValueException.class);
        ObjectNode title = ObjectNode.builder()
                .put("FR", ScalarNode.of("oui"))
                .put("fr", ScalarNode.of("non"))
                .build();
        Document<ContactSheet> read = Binder.bind(
                ContactSheet.KIND, ObjectNode.builder().put("title", title).build());
        assertThat(read.value().orElseThrow().title()).isNull();
        assertThat(read.faults()).extracting(fault -> fault.code()).containsExactly("DC-UNREADABLE");
    }
}
