using Amendments.Proposals;

namespace Amendments.Word.Export;

/// <summary>Where the remarks of a compilation stand in its document: each once.</summary>
/// <param name="Beside">Beside paragraphs, as comments.</param>
/// <param name="InAnnex">At the end, because they are on sections or on the whole paper.</param>
/// <param name="LeftOut">Nowhere, because they tell whose they are.</param>
internal sealed record RemarkPlaces(ValueList<Remark> Beside, ValueList<Remark> InAnnex, ValueList<Remark> LeftOut)
{
    public RemarkTally Tally => new(Beside.Count, InAnnex.Count, LeftOut.Count);

    public static RemarkPlaces Of(ValueList<Remark> remarks, Func<Remark, bool> isShown)
    {
        var shown = remarks.ToLookup(isShown);
        return new RemarkPlaces(shown[true].Where(r => !Annex.IsFor(r)).ToValueList(), shown[true].Where(Annex.IsFor).ToValueList(), shown[false].ToValueList());
    }
}
