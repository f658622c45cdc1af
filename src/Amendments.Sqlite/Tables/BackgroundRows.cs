using Amendments.Background;
using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Queries;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes the tables about background documents and citations.</summary>
internal sealed class BackgroundRows(Database database, SearchIndex index)
{
    public void Added(long entry, BackgroundDocument document)
    {
        Add(entry, document);
        foreach (var (at, section) in document.Sections.Index())
        {
            foreach (var tag in section.Tags)
            {
                database.Run(
                    "insert into background_tag (background_id, section, scheme, code) values (@id, @section, @scheme, @code)",
                    ("id", document.Id.Number), ("section", at + 1), ("scheme", tag.Scheme), ("code", tag.Code));
            }
        }

        index.Add(SearchIndex.Background, document.Id.Number, Searchable.Of(document));
    }

    public void Cited(long entry, string actor, Event.ProposalCited cited) => database.Run(
        "insert into citation (entry, proposal_id, background_id, cited_by) values (@entry, @proposal, @background, @by)",
        ("entry", entry), ("proposal", cited.Proposal.Number), ("background", cited.Citation.Background.Number), ("by", actor));

    private void Add(long entry, BackgroundDocument document) => database.Run(
        """
        insert into background (
            id, title, publisher, channel, dated, sent, received, language, source_name, source_sha256, source_length, is_draft, sections, entry
        )
        values (@id, @title, @publisher, @channel, @dated, @sent, @received, @language, @name, @sha256, @length, @draft, @sections, @entry)
        """,
        ("id", document.Id.Number), ("title", document.Header.Title), ("publisher", document.Header.Publisher), ("channel", document.Header.Channel),
        ("dated", Day.Write(document.Header.Dates.Dated)), ("sent", Day.Write(document.Header.Dates.Sent)), ("received", Day.Write(document.Header.Dates.Received)),
        ("language", document.Header.Language), ("name", document.Source.Name), ("sha256", document.Source.Sha256), ("length", document.Source.Length),
        ("draft", document.IsDraft ? 1 : 0), ("sections", document.Sections.Count), ("entry", entry));
}
