package org.indh.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.text.Language;
import org.indh.core.validation.Validator;
import org.indh.json.JsonFormat;
import org.indh.json.JsonSchema;
import org.indh.logframe.chain.Logframe;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/**
 * 50 MB of logframes, from bytes to values and to what is wrong with them: ours with places, all faults and all rules;
 * what a user would put together instead with neither.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class JsonBinding {
    private static final int DOCUMENTS = 3_750;
    private static final long SEED = 20_261_122;
    private static final String FILE = "logframe.json";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final JsonMapper mapper = Databind.mapper();
    private final Validator rules = Validator.standard();
    private final jakarta.validation.Validator constraints = BeanConstraints.validator();
    private final JsonMapper trees = JsonMapper.builder().build();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.write(Logframe.KIND, rules.terms(), Language.EN), InputFormat.JSON);
    private List<byte[]> texts = List.of();

    /** Makes the texts, and sees to it that both roads end at the same values, of which nobody has to complain. */
    @Setup
    public void prepare() throws UnreadableFileException {
        texts = LogframeCorpus.texts(DOCUMENTS, SEED);
        List<Logframe> written = LogframeCorpus.logframes(DOCUMENTS, SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            Document<Logframe> ours = bound(texts.get(i));
            Logframe theirs = mapper.readValue(texts.get(i), Logframe.class);
            if (!ours.faults().isEmpty()
                    || !ours.value().orElseThrow().equals(written.get(i))
                    || !theirs.equals(written.get(i))
                    || !constraints.validate(theirs).isEmpty()
                    || !schema.validate(trees.readTree(texts.get(i))).isEmpty()) {
                throw new IllegalStateException("document " + i + " is not what was written: " + ours.faults());
            }
        }
        System.out.println(texts.stream().mapToLong(text -> text.length).sum() + " bytes");
    }

    /** Values with places and faults. */
    @Benchmark
    public void indh(Blackhole blackhole) throws UnreadableFileException {
        for (byte[] text : texts) {
            blackhole.consume(bound(text));
        }
    }

    /** Values alone. */
    @Benchmark
    public void databind(Blackhole blackhole) {
        for (byte[] text : texts) {
            blackhole.consume(mapper.readValue(text, Logframe.class));
        }
    }

    /** Values with places, judged by all rules. */
    @Benchmark
    public void indhAndRules(Blackhole blackhole) throws UnreadableFileException {
        for (byte[] text : texts) {
            blackhole.consume(rules.validate(Dossier.of(List.of(bound(text))), TODAY));
        }
    }

    /** Values, judged one at a time by Bean Validation. */
    @Benchmark
    public void databindAndHibernate(Blackhole blackhole) {
        for (byte[] text : texts) {
            blackhole.consume(constraints.validate(mapper.readValue(text, Logframe.class)));
        }
    }

    /** Trees, judged by the schema. */
    @Benchmark
    public void treeAndSchema(Blackhole blackhole) {
        for (byte[] text : texts) {
            blackhole.consume(schema.validate(trees.readTree(text)));
        }
    }

    static Document<Logframe> bound(byte[] text) throws UnreadableFileException {
        Draft draft = JsonFormat.read(FILE, text, ReadLimits.standard());
        return Binder.bind(Logframe.KIND, FILE, draft.tree(), draft.faults());
    }
}
