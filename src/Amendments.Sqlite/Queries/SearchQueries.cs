using System.Diagnostics;
using Amendments.Background;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Queries;

/// <summary>Finds words and shows the texts that they stand in.</summary>
internal sealed class SearchQueries(Database database, DraftQueries drafts, ProposalQueries proposals, SubmissionQueries submissions, BackgroundQueries backgrounds, bool showsConfidential)
{
    private readonly SearchIndex _index = new(database);

    /// <summary>Where all the words stand in one text, the best match first; each thing once.</summary>
    public List<SearchHit> Find(string words, int most, bool withConfidential)
    {
        drafts.ForgetIfOthersWrote();
        var searched = new SearchedWords(words);
        return searched.IsEmpty || most <= 0 ? [] : database.Read(() => Find(searched, most, showsConfidential || withConfidential));
    }

    private List<SearchHit> Find(SearchedWords words, int most, bool withConfidential)
    {
        var places = _index.Find(words, most, withConfidential);
        var madeOf = places.Where(p => p.Kind == SearchIndex.Proposal).Select(p => new Id<Proposal>((int)p.Owner)).ToValueList();
        var texts = proposals.All(new ProposalFilter { Ids = madeOf }).ToDictionary(l => (long)l.Proposal.Id.Number, l => Searchable.Of(l.Proposal));
        var remarks = submissions.Remarks(places.Where(p => p.Kind == SearchIndex.Remark).Select(p => p.Owner))
            .ToDictionary(r => (long)r.Id.Number, Searchable.Of);
        var sections = places.Where(p => p.Kind == SearchIndex.Background).Select(p => p.Owner).Distinct().ToDictionary(owner => owner, Sections);
        return places.ConvertAll(p =>
        {
            var (id, text) = p.Kind switch
            {
                SearchIndex.Paragraph => Paragraph(p),
                SearchIndex.Proposal => (new Id<Proposal>((int)p.Owner).ToString(), texts[p.Owner][(int)p.Part - 1]),
                SearchIndex.Remark => (new Id<Remark>((int)p.Owner).ToString(), remarks[p.Owner][(int)p.Part - 1]),
                SearchIndex.Background => ($"{new Id<BackgroundDocument>((int)p.Owner)}/{p.Part}", sections[p.Owner][(int)p.Part - 1]),
                _ => throw new UnreachableException(),
            };
            return new SearchHit(p.Kind, id, text, words.FindIn(text));
        });
    }

    private List<string> Sections(long background) => Searchable.Of(backgrounds.Find(new Id<BackgroundDocument>((int)background))
        ?? throw Failure.Corrupted(database.Path, $"background document B{background} is missing"));

    private (string Id, string Text) Paragraph(SearchIndex.Place place)
    {
        var draft = drafts.Find(new Id<Draft>((int)place.Owner)) ?? throw Failure.Corrupted(database.Path, $"draft D{place.Owner} is missing");
        var paragraph = draft[new ParagraphId(draft.Id, (int)place.Part)];
        return (paragraph.Id.ToString(), paragraph.Text.Text);
    }
}
