package org.indh.cli.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.indh.core.document.Kind;
import org.indh.core.text.Language;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.indh.json.JsonSchema;

/** An independent validator of JSON Schema 2020-12. */
final class Judge {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private Judge(Schema schema) {
        this.schema = schema;
    }

    /** Judges documents by the schema of their kind. */
    static Judge of(Kind<?> kind) {
        String text = JsonSchema.write(kind, Validator.standard().terms(), Language.EN);
        return new Judge(REGISTRY.getSchema(text, InputFormat.JSON));
    }

    /** Judges schemas by the schema of schemas. */
    static Judge ofSchemas() {
        return new Judge(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    static List<Kind<?>> kinds() {
        Stream<Kind<?>> read = Validator.standard().packs().stream().flatMap(pack -> pack.kinds().stream());
        return Stream.concat(read, Stream.<Kind<?>>of(ValidationReport.KIND)).toList();
    }

    /** What is wrong, in the validator's words. */
    List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    /** Where something is wrong, as JSON Pointers; what is missing is where it should be. */
    List<String> places(String json) {
        return errors(json).stream().map(Judge::place).distinct().toList();
    }

    private static String place(Error error) {
        String at = error.getInstanceLocation().toString();
        boolean missing = error.getKeyword().equals("required");
        return missing ? at + "/" + error.getProperty() : at;
    }
}
