package org.ngopartnership.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.Division;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.References;
import org.ngopartnership.validation.Rule;

/**
 * Imports files of records with findings: every problem of a record in one pass, form and rules together, each with its
 * place; a bad record never stops the rest.
 *
 * <pre>{@code
 * try (ImportResults results = PartnershipImport.standard().asOf(day).inFrench().open(file)) {
 *     results.accepted(Ngo.class).forEach(repository::save);
 *     results.report().writeText(out);
 * }
 * }</pre>
 *
 * <p>Memory is constant per record; of the whole input only the ids and unresolved references are kept, and the findings
 * for the report up to {@link #keepingFindings}. The day of judgement must be given. Immutable and thread-safe; every
 * option makes another import.
 *
 * @since 0.1
 */
public final class PartnershipImport {

    private static final int KEPT_FINDINGS = 10_000;

    final EntityTypes types;
    final PartnershipValidator validator;
    final ReportLanguage language;
    final @Nullable LocalDate asOf;
    final Optional<References> references;
    final ImportLimits limits;
    final int keptFindings;
    final Optional<Baseline> baseline;
    final Division division;

    private PartnershipImport(
            EntityTypes types,
            PartnershipValidator validator,
            ReportLanguage language,
            @Nullable LocalDate asOf,
            Optional<References> references,
            ImportLimits limits,
            int keptFindings,
            Optional<Baseline> baseline,
            Division division) {
        this.types = types;
        this.validator = validator;
        this.language = language;
        this.asOf = asOf;
        this.references = references;
        this.limits = limits;
        this.keptFindings = keptFindings;
        this.baseline = baseline;
        this.division = division;
    }

    /** {@return an import of all types of records by the standard rules, in English, lacking its day} */
    public static PartnershipImport standard() {
        return of(EntityTypes.STANDARD, PartnershipValidator.standard());
    }

    /** An import of these types with a validator. */
    static PartnershipImport of(EntityTypes types, PartnershipValidator validator) {
        return new PartnershipImport(
                types,
                validator,
                ReportLanguage.ENGLISH,
                null,
                Optional.empty(),
                ImportLimits.STANDARD,
                KEPT_FINDINGS,
                Optional.empty(),
                Division.NONE);
    }

    /**
     * {@return this import with another day of judgement}
     *
     * @param day  what counts as today
     */
    public PartnershipImport asOf(LocalDate day) {
        return new PartnershipImport(
                types, validator, language, day, references, limits, keptFindings, baseline, division);
    }

    /** {@return this import with findings in English, which is the default} */
    public PartnershipImport inEnglish() {
        return inLanguage(ReportLanguage.ENGLISH);
    }

    /** {@return this import with findings in French} */
    public PartnershipImport inFrench() {
        return inLanguage(ReportLanguage.FRENCH);
    }

    /**
     * {@return this import with findings in another language}
     *
     * @param wanted  the language
     */
    public PartnershipImport inLanguage(ReportLanguage wanted) {
        return new PartnershipImport(
                types, validator, wanted, asOf, references, limits, keptFindings, baseline, division);
    }

    /**
     * {@return this import judging by another validator, whose options apply to the rules of reading as well} A
     * record that could not be read as it stands is rejected whatever the severity of its findings.
     *
     * @param wanted  the validator; its day and language are replaced by those of the import
     */
    public PartnershipImport withValidator(PartnershipValidator wanted) {
        return new PartnershipImport(
                types, wanted, language, asOf, references, limits, keptFindings, baseline, division);
    }

    /**
     * {@return this import judging the form of records alone, by the rules of reading: a record is accepted if it
     * could be read as it stands, whatever its content}
     */
    public PartnershipImport formOnly() {
        Set<String> ofReading =
                Arrays.stream(ShapeRule.values()).map(ShapeRule::id).collect(Collectors.toSet());
        PartnershipValidator reading = validator;
        for (Rule<?> rule : reading.catalogue().rules()) {
            reading = ofReading.contains(rule.id()) ? reading : reading.without(rule.id());
        }
        return withValidator(reading);
    }

    /**
     * {@return this import taking its sources as whole or as a part} Unless said here or by the validator, an input of
     * registries only is whole, and any other a part.
     *
     * @param wanted  how references to records outside are judged
     */
    public PartnershipImport withReferences(References wanted) {
        return new PartnershipImport(
                types, validator, language, asOf, Optional.of(wanted), limits, keptFindings, baseline, division);
    }

    /**
     * {@return this import within other limits}
     *
     * @param wanted  the limits
     */
    public PartnershipImport within(ImportLimits wanted) {
        return new PartnershipImport(
                types, validator, language, asOf, references, wanted, keptFindings, baseline, division);
    }

    /**
     * This import keeping more or fewer findings for the report; 10,000 unless said. Counts are exact all the same.
     *
     * @param most  how many to keep, the first ones in the order of the report
     * @return the import
     * @throws IllegalArgumentException if negative
     */
    public PartnershipImport keepingFindings(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("Negative number of findings: " + most);
        }
        return new PartnershipImport(types, validator, language, asOf, references, limits, most, baseline, division);
    }

    /**
     * {@return this import leaving accepted findings out of its report: they are neither counted nor kept, and {@link
     * ImportReport#baseline} tells how many there were} Which records are accepted does not change, and the results
     * of the records hold all their findings.
     *
     * @param accepted  the accepted findings
     */
    public PartnershipImport withBaseline(Baseline accepted) {
        return new PartnershipImport(
                types, validator, language, asOf, references, limits, keptFindings, Optional.of(accepted), division);
    }

    /**
     * {@return this import working in several threads; in one, the caller's, unless said} The results, their order
     * and the report are the same.
     *
     * <p>What is done in parallel is the reading and judging of the lines of newline-delimited JSON, in pieces of some
     * hundred kilobytes, of which some are read ahead for each thread; other formats are read in the caller's thread.
     * Rules of the caller's must be thread-safe. The threads end with the input, or when the results are closed.
     *
     * @param wanted  how many threads work, the caller's among them; more than there are processors are of no use
     * @throws IllegalArgumentException if less than one
     */
    public PartnershipImport inParallel(int wanted) {
        if (wanted < 1) {
            throw new IllegalArgumentException("Not a number of threads: " + wanted);
        }
        return divided(new Division(wanted, Division.PIECE_SIZE));
    }

    /** This import with its work divided in another way. */
    PartnershipImport divided(Division wanted) {
        return new PartnershipImport(
                types, validator, language, asOf, references, limits, keptFindings, baseline, wanted);
    }

    /**
     * Starts to import files, one after the other, as one input.
     *
     * @param files  the files
     * @return the results, to be closed
     * @throws IllegalStateException if no day was given
     */
    public ImportResults open(Path... files) {
        return open(Arrays.stream(files).map(ImportSource::of).toList());
    }

    /**
     * Starts to import sources, one after the other, as one input. Each is opened when it is its turn.
     *
     * @param sources  the sources
     * @return the results, to be closed
     * @throws IllegalStateException if no day was given
     */
    public ImportResults open(List<ImportSource> sources) {
        if (asOf == null) {
            throw new IllegalStateException("The day of judgement is not given: call asOf(LocalDate) first");
        }
        return new ImportResults(this, asOf, sources);
    }
}
