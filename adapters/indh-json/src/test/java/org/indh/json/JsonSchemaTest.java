package org.indh.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.document.zoo.Zoo;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.validation.Validator;
import org.indh.logframe.chain.Logframe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a schema says of each shape; whether it says it validly is judged where every kind is known. */
class JsonSchemaTest {
    private static final JsonNode LOGFRAME =
            read(JsonSchema.write(Logframe.KIND, Validator.standard().terms(), Language.FR));
    private static final JsonNode ZOO = read(JsonSchema.write(Zoo.KIND, Catalogue.EMPTY, Language.EN));

    private static JsonNode read(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "/$id;\"urn:indh:schema:logframe:1\"",
                "/required;[\"kind\"]",
                "/properties/kind/const;\"logframe\"",
                "/title;\"cadre logique\"",
                "/properties/period/title;\"années du programme\"",
                "/properties/period/x-titles/en;\"programme’s years\"",
                "/properties/period/anyOf;[{\"$ref\":\"#/$defs/YearRange\"},{\"type\":\"null\"}]",
                "/properties/nodes/type;[\"array\",\"null\"]",
                "/properties/nodes/items;{\"$ref\":\"#/$defs/ChainNode\"}",
                "/$defs/Population/required;[\"unit\",\"size\"]",
                "/$defs/Population/properties/unit/pattern;\"\\\\S\"",
                "/$defs/Assumption/required;[\"statement\"]",
                "/$defs/YearRange/pattern;\"^(([0-9]{4})-([0-9]{4}))$\"",
                "/$defs/YearRange/examples;[\"2017-2021\"]",
                "/$defs/Level/enum;[\"impact\",\"outcome\",\"output\"]",
                "/$defs/Level/x-labels/output/fr;\"produit ou résultat\"",
                "/$defs/Decimal/type;[\"string\",\"number\"]",
                "/$defs/Integer/maximum;2147483647",
                "/$defs/Boolean/enum;[true,false,\"true\",\"false\"]",
                "/$defs/Quantity/required;[\"type\"]",
                "/$defs/Quantity/oneOf/0;{\"$ref\":\"#/$defs/Count\",\"properties\":{\"type\":{\"const\":\"count\"}}}",
                "/$defs/Indicator/properties/milestones/propertyNames;{\"$ref\":\"#/$defs/MilestoneYear\"}",
                "/$defs/LocalizedText/type;[\"string\",\"object\"]",
            })
    void a_logframes_schema_says(String pointer, String said) {
        assertThat(LOGFRAME.at(pointer)).isEqualTo(read(said));
    }

    @Test
    void dates_and_long_numbers_have_their_form_and_bounds() {
        assertThat(ZOO.at("/$defs/LocalDate/format").asString()).isEqualTo("date");
        assertThat(ZOO.at("/$defs/Long/minimum").asLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(ZOO.at("/properties/hours/propertyNames/$ref").asString()).isEqualTo("#/$defs/Season");
    }

    @Test
    void nothing_forbids_members_that_nobody_knows() {
        assertThat(LOGFRAME.findValues("additionalProperties")).allMatch(JsonNode::isObject);
        assertThat(LOGFRAME.findValues("unevaluatedProperties")).isEmpty();
    }
}
