package org.ngopartnership.testkit;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.organization.FounderKind;
import org.ngopartnership.organization.Level;
import org.ngopartnership.text.LocalizedText;

/** Counter-examples of the rules on what an organization says of itself. */
final class NgoCounterExamples {

    private NgoCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.ngo(
                        "NGO-001",
                        "The organization has no name.",
                        "L’organisation n’a pas de nom.",
                        ngo -> ngo.name(LocalizedText.empty())),
                Changes.ngo(
                        "NGO-002",
                        "The original language is Bulgarian, in which no name is given.",
                        "La langue d’origine est le bulgare, dans lequel aucun nom n’est donné.",
                        ngo -> ngo.originalLanguage("bg")),
                Changes.ngo(
                        "NGO-003",
                        "The name is given in French only.",
                        "Le nom n’est donné qu’en français.",
                        ngo -> ngo.name(LocalizedText.fr("Société mondiale de lecture"))),
                Changes.minimalNgo(
                        "NGO-004",
                        "The partner works at the subregional level.",
                        "Le partenaire agit au niveau sous-régional.",
                        ngo -> ngo.level(Level.SUBREGIONAL).addPartnerships(Samples.minimalPartnership())),
                Changes.ngo(
                        "NGO-005",
                        "No field of competence is stated.",
                        "Aucun domaine de compétence n’est indiqué.",
                        ngo -> ngo.fields(List.of())),
                Changes.ngo(
                        "NGO-006",
                        "The country of the seat is not stated.",
                        "Le pays du siège n’est pas indiqué.",
                        ngo -> ngo.headquarters(Samples.location(seat -> seat.country(Optional.empty())))),
                Changes.ngo(
                        "NGO-007",
                        "The organization is founded in 2090.",
                        "L’organisation est fondée en 2090.",
                        ngo -> ngo.founded("2090").foundedAsStated(LocalizedText.empty())),
                Changes.ngo(
                        "NGO-008",
                        "The organization continues no other and is founded in 2015, two years after its first status.",
                        "L’organisation n’en continue aucune autre et est fondée en 2015, deux ans après son premier statut.",
                        ngo -> ngo.founded("2015")
                                .foundedAsStated(LocalizedText.empty())
                                .predecessors(List.of())),
                Changes.ngo(
                        "NGO-009",
                        "In the place of the city stands a year.",
                        "À la place de la ville figure une année.",
                        ngo -> ngo.headquarters(Samples.location(seat -> seat.city(LocalizedText.en("1997"))))),
                Changes.ngo(
                        "NGO-010",
                        "The list of members is complete and names one country.",
                        "La liste des membres est complète et ne cite qu’un pays.",
                        ngo -> ngo.members(Samples.minimalMemberList(members -> members.complete(true)))),
                Changes.ngo(
                        "NGO-011",
                        "The organization was set up by an agreement between governments.",
                        "L’organisation a été créée par un accord entre gouvernements.",
                        ngo -> ngo.foundedBy(FounderKind.INTERGOVERNMENTAL_AGREEMENT)),
                Changes.ngo(
                        "NGO-012",
                        "The organization makes a profit.",
                        "L’organisation a un but lucratif.",
                        ngo -> ngo.nonProfit(false)),
                Changes.ngo(
                        "NGO-013",
                        "The acronym is a word in small letters.",
                        "L’acronyme est un mot en minuscules.",
                        ngo -> ngo.acronym(LocalizedText.en("the association").fr("SML"))),
                Changes.ngo(
                        "NGO-015",
                        "The address of the website lacks its scheme.",
                        "L’adresse du site web est incomplète : il manque https://.",
                        ngo -> ngo.website("wrs.example.org")),
                Changes.ngo(
                        "NGO-017",
                        "The seat is in a country whose code nobody knows.",
                        "Le siège est dans un pays dont personne ne connaît le code.",
                        ngo -> ngo.headquarters(Samples.location(seat -> seat.country("ZQ")))));
    }
}
