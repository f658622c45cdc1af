namespace Amendments.Rendering.Tables;

/// <summary>A row with what it is sorted by.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Who">Whose it is, by name.</param>
/// <param name="Row">The row.</param>
internal sealed record PlacedRow(TablePlace Place, string Who, TableRow Row)
{
    /// <summary>The words of what is proposed.</summary>
    public string Said => string.Join('\n', Row.Proposed.Select(l => l.Words.RevisedText()));

    /// <summary>Whether it is a remark: those follow the proposals.</summary>
    public bool IsRemark => Row.Remark is not null;

    /// <summary>The number of its proposal or remark.</summary>
    public int Number => Row.Proposal?.Number ?? Row.Remark!.Value.Number;
}
