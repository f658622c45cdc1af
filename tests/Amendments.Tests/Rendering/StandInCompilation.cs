using Amendments.Composition;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Tests.Papers;
using static Amendments.Tests.Rendering.CompilationBuilder;

namespace Amendments.Tests.Rendering;

/// <summary>The stand-in paper with proposals of every sort that a page must show.</summary>
internal static class StandInCompilation
{
    public static Compilation Make()
    {
        var made = new CompilationBuilder(StandInPaper.Markdown());
        var progress = made.Participant("Association for Northern Communications", ParticipantKind.CivilSociety, "ANC-org", "Northern Comms");
        var union = made.Participant("Union of Coastal States", ParticipantKind.Group, "UCS");
        var ruritania = made.Participant("Ruritania", ParticipantKind.State);
        var heritage = made.Participant("Institute for Living Heritage", ParticipantKind.Academia, "ILH");
        var forum = made.Participant("Forum of Registries", ParticipantKind.TechnicalCommunity, "FoR");

        var coastal = made.Submission(union, "Coastal input on the Elements Paper", "https://example.org/inputs/coastal?a=1&b=2", "we therefore suggest that “multilateral” be replaced", new DateOnly(2025, 7, 24));
        var northern = made.Submission(progress, "Northern comments", "by e-mail", string.Concat(Enumerable.Repeat("Our members have found that access alone is not enough. ", 6)), new DateOnly(2025, 7, 25));

        var first = made.Propose(union, new Operation.ReplaceWords(new Quotation("multilateral")) { Target = At("59") }, "multistakeholder",
            p => p with { Source = coastal, Rationale = "The Union of Coastal States recalls the Tunis Agenda, in which the UCS saw itself." });
        made.Propose(progress, new Operation.ReplaceWords(new Quotation("multilateral, transparent, and democratic")) { Target = At("59") }, "open, inclusive and transparent",
            p => p with
            {
                Source = northern,
                Involved = [.. p.Involved, new Involvement(heritage, Role.CoSponsor), new Involvement(ruritania, Role.OnBehalfOf), new Involvement(forum, Role.Supporter)],
            });
        made.Propose(forum, new Operation.ReplaceWords(new Quotation("multilateral")) { Target = At("59") }, "multistakeholder");
        made.Propose(ruritania, new Operation.Retain { Target = At("59") });
        made.Position(first, ruritania, Stance.Oppose);
        made.Position(first, forum, Stance.Support);
        made.Position(first, heritage, Stance.Reserve);

        Words(made, heritage, progress, union, northern);
        Whole(made, ruritania, progress, heritage, forum);
        made.Remark(heritage, "30", "The Institute for Living Heritage welcomes this paragraph, and ILH has *data* on it.", northern);
        made.Remark(forum, "section Data governance", "This section could say more about registries.");
        made.Remark(ruritania, "paper", "Ruritania finds the paper too long.");
        return made.Build();
    }

    private static void Words(CompilationBuilder made, Id<Participant> heritage, Id<Participant> progress, Id<Participant> union, Amendments.Submissions.Passage source)
    {
        made.Propose(heritage, new Operation.ReplaceWords(new Quotation("cultural engagement")) { Target = At("22") }, "cultural engagement, living heritage and the practices of communities", p => p with { Source = source });
        made.Propose(heritage, new Operation.Append { Target = At("22") }, "Communities should be **consulted** on such tools before they are used.",
            p => p with { Supplied = [new Supply(SupplyKind.Place, "at the end of 22", "the desk", "the submission names only the paragraph")] });
        made.Propose(progress, new Operation.Append { Target = At("66") }, "and from a lack of skills",
            p => p with
            {
                Readings = [.. p.Readings, new Reading(new Operation.ReplaceSentence { Target = At("last sentence of 66") }, "“should read” can mean either")],
                Supplied = [new Supply(SupplyKind.PunctuationAfter, ".", "the desk")],
            });
        made.Propose(union, new Operation.DeleteWords(new Quotation("and by the careless retention of personal data")) { Target = At("45") });
        made.Propose(union, new Operation.ReplaceThroughout(new Quotation("developing countries")) { Target = At("section Digital economy") }, "countries of the global South");
    }

    private static void Whole(CompilationBuilder made, Id<Participant> ruritania, Id<Participant> progress, Id<Participant> heritage, Id<Participant> forum)
    {
        made.Propose(heritage, new Operation.InsertParagraph { Target = At("after 81") }, "Capacity development should include the skills of those who keep archives, museums and libraries, and of the communities whose heritage they hold.");
        made.Propose(progress, new Operation.InsertParagraph(Amendments.Papers.Label.Parse("30 bis")) { Target = At("after 30") }, "Community networks should have access to spectrum on fair terms.");
        made.Propose(ruritania, new Operation.DeleteParagraph { Target = At("42 (b)") });
        made.Propose(ruritania, new Operation.Move(At("after 63")) { Target = At("62") });
        made.Propose(forum, new Operation.Append { Target = At("140") }, "Registries should be consulted.");
        made.Propose(forum, new Operation.Merge { Target = At("77, 78") });
        made.Propose(progress, new Operation.ReplaceWords(new Quotation("Data governance")) { Target = At("heading of section Data governance") }, "Data governance and data justice");
    }
}
