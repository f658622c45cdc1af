using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Rendering.Tables;

/// <summary>Who proposes something, for whom and with whom, and who stands how to it: by name, never as a total.</summary>
internal sealed class PeopleCell(TableSubject subject)
{
    public ValueList<CellLine> Of(Proposal proposal) =>
    [
        CellLine.Fact(string.Join(", ", subject.Compilation.Names(proposal, Role.Author)), proposal.Id.ToString()),
        .. PeopleWords.Of(subject.Compilation, proposal).Select(p => CellLine.Fact(subject.Names(p.People), $"{p.Term}:")),
    ];

    public ValueList<CellLine> Of(Remark remark) => [CellLine.Fact(subject.Compilation.Name(remark.By), remark.Id.ToString())];
}
