using Amendments.Comparison;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Queries;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes the tables about the paper and its drafts.</summary>
internal sealed class DraftRows(Database database, DraftQueries drafts, SearchIndex index)
{
    public void Opened(Paper paper) => database.Run(
        "insert into paper (id, title) values (@id, @title)", ("id", paper.Id.Number), ("title", paper.Title));

    public void Imported(long entry, Event.DraftImported imported)
    {
        var draft = drafts.Keep(imported);
        AddDraft(entry, draft);
        AddCorrigenda(draft);
        foreach (var paragraph in draft.Paragraphs)
        {
            AddParagraph(paragraph);
        }

        index.Add(SearchIndex.Paragraph, draft.Id.Number, [.. draft.Paragraphs.Select(p => p.Text.Text)]);
    }

    private void AddDraft(long entry, Draft draft) => database.Run(
        """
        insert into draft (id, paper_id, symbol, title, date, language, source_name, source_sha256, source_length, numbered, tokeniser_version, entry)
        values (@id, @paper, @symbol, @title, @date, @language, @name, @sha256, @length, @numbered, @version, @entry)
        """,
        ("id", draft.Id.Number), ("paper", draft.Paper.Number), ("symbol", draft.Header.Symbol), ("title", draft.Header.Title),
        ("date", Day.Write(draft.Header.Date)), ("language", draft.Header.Language), ("name", draft.Source.Name),
        ("sha256", draft.Source.Sha256), ("length", draft.Source.Length),
        ("numbered", draft.Paragraphs.Count(p => p.Kind == ParagraphKind.Numbered)), ("version", Tokeniser.Version), ("entry", entry));

    private void AddCorrigenda(Draft draft)
    {
        for (var i = 0; i < draft.Header.Corrigenda.Count; i++)
        {
            var corrigendum = draft.Header.Corrigenda[i];
            database.Run(
                "insert into corrigendum (draft_id, ordinal, symbol, date) values (@draft, @ordinal, @symbol, @date)",
                ("draft", draft.Id.Number), ("ordinal", i + 1), ("symbol", corrigendum.Symbol), ("date", Day.Write(corrigendum.Date)));
        }
    }

    private void AddParagraph(Paragraph paragraph) => database.Run(
        """
        insert into paragraph (draft_id, ordinal, kind, level, label, parent, section)
        values (@draft, @ordinal, @kind, @level, @label, @parent, @section)
        """,
        ("draft", paragraph.Id.Draft.Number), ("ordinal", paragraph.Id.Ordinal), ("kind", Names<ParagraphKind>.Of(paragraph.Kind)),
        ("level", paragraph.Content.Level), ("label", paragraph.Label?.ToString()), ("parent", paragraph.Parent?.Ordinal),
        ("section", paragraph.Section?.Ordinal));
}
