using Amendments.Sqlite.Files;

namespace Amendments.Sqlite.Words;

/// <summary>The full-text index.</summary>
internal class SearchIndex(Database database)
{
    public const string Paragraph = "paragraph";
    public const string Proposal = "proposal";
    public const string Remark = "remark";
    public const string Background = "background";

    /// <summary>The words that a line of the ledger proposes, whatever became of them; its owner is the line, and no search for things finds it.</summary>
    public const string Line = "line";

    // A wording is entered several times in a row: as it was found, as what its line proposes, as that of its proposal.
    private (string Text, string Terms) _last = (string.Empty, string.Empty);

    /// <summary>Enters the texts of a thing.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="owner">The number of its id; for paragraphs that of the draft, for sections that of the background document.</param>
    /// <param name="texts">Its texts; the part is their place, from 1.</param>
    public void Add(string kind, int owner, IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var terms = Terms(texts[i]);
            if (terms.Length > 0)
            {
                database.Run("insert into searched (kind, owner, part) values (@kind, @owner, @part)", ("kind", kind), ("owner", owner), ("part", i + 1));
                Enter(database.LastInsertedRow, terms);
            }
        }
    }

    /// <summary>Takes the texts of a thing out.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="owner">The number of its id.</param>
    /// <param name="texts">Its texts as they were entered: an index without contents (https://www.sqlite.org/fts5.html §6.3) has to be told what it forgets.</param>
    public void Remove(string kind, int owner, IReadOnlyList<string> texts)
    {
        var places = database.Rows(
            "select id, part from searched where kind = @kind and owner = @owner", r => (Id: r.GetInt64(0), Part: r.GetInt32(1)), ("kind", kind), ("owner", owner));
        foreach (var (id, part) in places)
        {
            Forget(id, Term.Joined(texts[part - 1]));
            database.Run("delete from searched where id = @id", ("id", id));
        }
    }

    /// <summary>The best place of each thing in which all the words stand, the best thing first.</summary>
    public List<Place> Find(SearchedWords words, int most, bool withConfidential) => database.Query<Place>(
        """
        with found as materialized (
            select s.id, s.kind, s.owner, s.part, search.rank as score
            from search
            join searched as s on s.id = search.rowid
            where search match @match and s.kind <> 'line' and (@withConfidential or not exists (
                select 1 from proposal as p where s.kind = 'proposal' and p.id = s.owner and p.is_confidential
                union all
                select 1 from remark as k join submission as m on m.id = k.submission_id where s.kind = 'remark' and k.id = s.owner and m.is_confidential
            ))
        )
        select kind as Kind, owner as Owner, part as Part, min(score) as Score
        from found
        group by kind, owner, case when kind in ('paragraph', 'background') then part end
        order by min(score), min(id)
        limit @most
        """,
        new { match = words.Match, most, withConfidential });

    /// <summary>Enters the terms of one text.</summary>
    /// <param name="id">Its row among the texts that are searched.</param>
    /// <param name="terms">Its terms with a blank between.</param>
    protected virtual void Enter(long id, string terms) =>
        database.Run("insert into search (rowid, terms) values (@id, @terms)", ("id", id), ("terms", terms));

    /// <summary>Takes the terms of one text out.</summary>
    /// <param name="id">Its row among the texts that are searched.</param>
    /// <param name="terms">Its terms as they were entered.</param>
    protected virtual void Forget(long id, string terms) =>
        database.Run("insert into search (search, rowid, terms) values ('delete', @id, @terms)", ("id", id), ("terms", terms));

    private string Terms(string text)
    {
        if (text.Length > 0 && text != _last.Text)
        {
            _last = (text, Term.Joined(text));
        }

        return text.Length > 0 ? _last.Terms : string.Empty;
    }

    /// <summary>A place in the index.</summary>
    internal sealed class Place
    {
        public string Kind { get; set; } = string.Empty;

        public long Owner { get; set; }

        public long Part { get; set; }

        public double Score { get; set; }
    }
}
