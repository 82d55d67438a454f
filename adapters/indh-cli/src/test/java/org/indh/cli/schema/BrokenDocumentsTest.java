package org.indh.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Kind;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.validation.Suppressions;
import org.indh.json.JsonFormat;
import org.indh.logframe.chain.Logframe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader refuses, the schema refuses at the same place; where they differ, a table says so. */
class BrokenDocumentsTest {
    private static final Judge OF_LOGFRAMES = Judge.of(Logframe.KIND);
    private static final Judge OF_SUPPRESSIONS = Judge.of(Suppressions.KIND);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // members that are missing
                "'populations': [{'unit': 'communes'}];/populations/0/size",
                "'populations': [{'size': 12}];/populations/0/unit",
                "'populations': [{'unit': null, 'size': 12}];/populations/0/unit",
                "'populations': [{'unit': ' ', 'size': 12}];/populations/0/unit",
                "'preconditions': [{'note': 1}];/preconditions/0/statement",
                "'nodes': [{'indicators': [{'baseline': {'quantities': [{'type': 'count', 'unit': 'x'}]}}]}];/nodes/0/indicators/0/baseline/quantities/0/value",
                "'nodes': [{'indicators': [{'population': {'unit': 'x'}}]}];/nodes/0/indicators/0/population/size",
                // values of another type
                "'populations': {'unit': 'communes'};/populations",
                "'nodes': 'R1';/nodes",
                "'nodes': ['R1'];/nodes/0",
                "'title': ['a'];/title",
                "'title': {'fr': ['a']};/title/fr",
                "'period': {'first': 2017};/period",
                "'populations': [{'unit': 'x', 'size': 'many'}];/populations/0/size",
                "'populations': [{'unit': 'x', 'size': 12.5}];/populations/0/size",
                "'populations': [{'unit': 'x', 'size': true}];/populations/0/size",
                "'populations': [{'unit': 'x', 'size': 99999999999}];/populations/0/size",
                "'populations': [{'unit': ['x'], 'size': 1}];/populations/0/unit",
                "'baselineYear': '2016?';/baselineYear",
                // texts that are not what they should be
                "'period': '2017';/period",
                "'period': 2017;/period",
                "'nodes': [{'deadline': 'soon'}];/nodes/0/deadline",
                "'nodes': [{'indicators': [{'milestones': {'An 3': {'text': '3'}}}]}];/nodes/0/indicators/0/milestones/An 3",
                "'nodes': [{'indicators': [{'milestones': ['3']}]}];/nodes/0/indicators/0/milestones",
                "'nodes': [{'indicators': [{'baseline': {'quantities': [{'type': 'count', 'value': 'nine'}]}}]}];/nodes/0/indicators/0/baseline/quantities/0/value",
                "'nodes': [{'indicators': [{'baseline': {'quantities': [{'type': 'proportion', 'percent': 0.77}]}}]}];/nodes/0/indicators/0/baseline/quantities/0/percent",
                "'nodes': [{'indicators': [{'baseline': {'quantities': [{'type': 'existence', 'exists': 'oui'}]}}]}];/nodes/0/indicators/0/baseline/quantities/0/exists",
                // codes of enums and names of alternatives
                "'nodes': [{'level': 'goal'}];/nodes/0/level",
                "'nodes': [{'level': 'OUTPUT'}];/nodes/0/level",
                "'nodes': [{'indicators': [{'direction': 'up'}]}];/nodes/0/indicators/0/direction",
                "'nodes': [{'indicators': [{'baseline': {'quantities': [{'type': 'number', 'value': '9'}]}}]}];/nodes/0/indicators/0/baseline/quantities/0/type",
                "'nodes': [{'indicators': [{'baseline': {'quantities': [{'value': '9'}]}}]}];/nodes/0/indicators/0/baseline/quantities/0/type",
                "'version': 'one';/version",
                "'version': 0;/version",
                "'version': 2;/version",
            })
    void the_schema_refuses_at_the_place_where_the_reader_has_a_fault(String members, String place) {
        assertThat(faults(Logframe.KIND, members)).as("reader").contains(place);
        // A key that is none is said of the object by a schema.
        String key = place.endsWith("/An 3") ? place.substring(0, place.lastIndexOf('/')) : place;
        assertThat(OF_LOGFRAMES.places(json(Logframe.KIND, members)))
                .as("schema")
                .contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'suppressions': [{'reason': 'r', 'fingerprint': '0123456789abcdef'}];/suppressions/0/rule",
                "'suppressions': [{'rule': 'LF-PLATEAU', 'fingerprint': '0123456789abcdef'}];/suppressions/0/reason",
                "'suppressions': [{'rule': 'X', 'reason': 'r', 'fingerprint': '0123'}];/suppressions/0/fingerprint",
                "'suppressions': [{'rule': 'X', 'reason': 'r', 'pointer': 'nodes/0'}];/suppressions/0/pointer",
                "'suppressions': [{'rule': 'X', 'reason': 'r', 'pointer': '/a', 'until': '31/12/2026'}];/suppressions/0/until",
            })
    void so_it_does_for_suppressions(String members, String place) {
        assertThat(faults(Suppressions.KIND, members)).as("reader").contains(place);
        assertThat(OF_SUPPRESSIONS.places(json(Suppressions.KIND, members)))
                .as("schema")
                .contains(place);
    }

    /** Form alone does not tell these, and a schema knows nothing else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'period': '2021-2017';/period", // parts that contradict each other
                "'populations': [{'unit': 'x', 'size': -1}];/populations/0", // a record's own condition
                "'populations': [{'unit': 'x', 'size': '99999999999'}];/populations/0/size", // digits beyond an integer
                "'template': 'eib';/template", // a code that is looked up
                "'nodes': [{'deadline': 'by 20-18'}];/nodes/0/deadline", // years within a text
                "'nodes': [{'indicators': [{'baseline': {'quantities': [{'type': 'count', 'value': 1e99}]}}]}];/nodes/0/indicators/0/baseline/quantities/0/value", // digits of a number
                "'note': 'x';/note", // nobody knows it, and it is kept
            })
    void only_the_reader_refuses_what_form_does_not_tell(String members, String place) {
        assertThat(faults(Logframe.KIND, members)).contains(place);
        assertThat(OF_LOGFRAMES.errors(json(Logframe.KIND, members))).isEmpty();
    }

    /** A schema says how a document is written well; the reader takes what people write. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'period': '';/period", // blank: absent
                "'period': ' 2017-2021 ';/period", // blanks around it
                "'populations': [null];/populations/0", // nothing, left out
                "'populations': [{}];/populations/0/unit", // an object that says nothing
                "'populations': [{'unit': 12, 'size': 12}];/populations/0/unit", // a number for a text
                "'title': {'texte fr': 'a'};/title", // a tag that is none
            })
    void only_the_schema_refuses_what_the_reader_takes_for_what_was_meant(String members, String place) {
        assertThat(faults(Logframe.KIND, members)).isEmpty();
        assertThat(OF_LOGFRAMES.places(json(Logframe.KIND, members))).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'version': 1",
                "'version': '1'",
                "'title': 'a', 'period': null, 'nodes': null",
                "'baselineYear': 2016",
                "'baselineYear': '2016'",
                "'baselineYear': 2016.0",
                "'title': {'fr': 'a', 'ar-MA': 'b'}",
                "'nodes': [{'indicators': [{'baseline': {'quantities': [{'type': 'count', 'value': 1200.5, 'years': 2018}]}}]}]",
                "'nodes': [{'indicators': [{'baseline': {'quantities': [{'type': 'existence', 'exists': 'true'}]}}]}]",
            })
    void both_accept_what_may_be_written_in_two_ways(String members) {
        assertThat(faults(Logframe.KIND, members)).isEmpty();
        assertThat(OF_LOGFRAMES.errors(json(Logframe.KIND, members))).isEmpty();
    }

    private static String json(Kind<?> kind, String members) {
        return ("{'kind': '" + kind.name() + "', " + members + "}").replace('\'', '"');
    }

    private static List<String> faults(Kind<?> kind, String members) {
        byte[] text = json(kind, members).getBytes(StandardCharsets.UTF_8);
        try {
            Dossier dossier = Dossier.of(
                    "broken.json", List.of(JsonFormat.read("broken.json", text, ReadLimits.standard())), List.of(kind));
            Document<?> document = dossier.documents().get(0);
            return document.faults().stream()
                    .map(fault -> fault.path().toString())
                    .toList();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
