using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

/// <content>What the rules ask of a clause.</content>
internal sealed partial class Clause
{
    /// <summary>Whether a paragraph of its own is spoken of: "a new paragraph", "an additional paragraph".</summary>
    public bool AnnouncesParagraph => Enumerable.Range(From, To - From).Any(at => _lexemes[at].Is(WordClass.ParagraphNoun)
        && (_lexemes[at].Is(WordClass.New) || (at > From && (_lexemes[at - 1].Is(WordClass.New) || _lexemes[at - 1].Words is "a" or "an"))));

    /// <summary>Whether more is to come: it ends with a colon.</summary>
    public bool EndsWithColon
    {
        get
        {
            var last = To - 1;
            while (last > From && _lexemes[last].Kind == LexemeKind.Break)
            {
                last--;
            }

            return _lexemes[last].IsMark(":");
        }
    }

    /// <summary>The words of an operand as a quotation of the draft, with the occurrence that is named: "the second occurrence of".</summary>
    public Quotation Quote(Operand operand)
    {
        var at = operand.At - 1;
        while (at > From && IsPassedOver(at) && !_lexemes[at].Is(WordClass.Occurrence))
        {
            at--;
        }

        var number = at > From && _lexemes[at].Is(WordClass.Occurrence) && _lexemes[at - 1].Is(WordClass.Ordinal) ? Ordinals.Read(_lexemes[at - 1].Words) : 0;
        return new Quotation(Words(operand), number > 0 ? number : null);
    }

    /// <summary>Whether an address is the thing itself that something is to be done with: "delete paragraph 22", "paragraph 22 should be deleted", "paragraph 22: delete".</summary>
    public bool IsObject(Address address, int deed)
    {
        if (address.First > deed)
        {
            return Between(deed + 1, address.First).All(at => _lexemes[at].Is(WordClass.Glue | WordClass.Whole) || _lexemes[at].Words is "all" or "whole" or "entire");
        }

        if (address.Next > deed || IsAtPreposition(address))
        {
            return false;
        }

        var between = Between(address.Next, deed).ToList();
        var isPassive = IsPassive(between, deed) && between.TrueForAll(at => _lexemes[at].Kind == LexemeKind.Word && _lexemes[at].Is(WordClass.Ask | WordClass.Glue | WordClass.We));
        return isPassive || (between.TrueForAll(at => _lexemes[at].IsMark(":-–—,") || _lexemes[at].Is(WordClass.Ask | WordClass.Glue)) && IsAlone(deed));
    }

    /// <summary>Whether something is to be done with the paragraph that the words before are about: "delete this paragraph", "to be deleted", "delete" alone.</summary>
    public bool RefersToParagraph(int deed) => Addresses.Count == 0 && (
        Between(From, To).Any(at => at != deed && _lexemes[at].Is(WordClass.ParagraphNoun) && IsParagraphObject(at, deed))
        || (Operands.Count == 0 && Between(From, To).All(at => at == deed || _lexemes[at].Kind is LexemeKind.Mark or LexemeKind.Break || IsBe(at))));

    private bool IsParagraphObject(int noun, int deed) => noun > deed
        ? Between(deed + 1, noun).All(at => _lexemes[at].Is(WordClass.Glue | WordClass.We))
        : IsPassive([.. Between(noun + 1, deed)], deed) && Between(noun + 1, deed).All(at => _lexemes[at].Is(WordClass.Ask | WordClass.Glue | WordClass.We)) && !Lead(noun).HasAny(WordClass.Of);

    private bool IsPassive(List<int> between, int deed) => between.Exists(IsBe) || _lexemes[deed].Words.EndsWith("ed", StringComparison.Ordinal);

    private bool IsBe(int at) => _lexemes[at].Words is "be" or "to be" or "should" or "please" or "needs to" or "would be";

    private bool IsAlone(int deed) => Between(deed + 1, To).All(at => _lexemes[at].Kind is LexemeKind.Mark or LexemeKind.Break);

    // "In paragraph 22, ...": the place where something is, unless it is "we propose for paragraph 22 to be deleted".
    private bool IsAtPreposition(Address address)
    {
        var before = address.First - 1;
        while (before >= From && _lexemes[before].Words is "the" or "whole" or "entire")
        {
            before--;
        }

        return before >= From && _lexemes[before].Is(WordClass.Of) && !(_lexemes[before].Words == "for" && Between(address.Next, To).Any(at => _lexemes[at].Words == "to be"));
    }

    private static IEnumerable<int> Between(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from));
}
