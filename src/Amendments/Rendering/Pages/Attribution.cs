using System.Globalization;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Rendering.Pages;

/// <summary>
/// What a page calls its proposals. Attributed: by their ids, their proponents and a colour for each proponent. Unattributed: by numbers
/// in the order of the page, so that neither number nor colour leads to an id or shows which proposals have one owner.
/// </summary>
internal sealed class Attribution
{
    private const int Colours = 8;

    private readonly PagePlan _plan;
    private readonly Dictionary<Id<Proposal>, int> _numbers;
    private readonly Dictionary<Id<Remark>, int> _remarks;
    private readonly List<Id<Participant>> _proponents;
    private readonly ShortNames _shortNames;
    private readonly NameMask _mask;

    public Attribution(PagePlan plan, bool isNamed)
    {
        (_plan, IsNamed) = (plan, isNamed);
        var compilation = plan.Compilation;
        _numbers = plan.InOrder.Index().ToDictionary(p => p.Item, p => p.Index + 1);
        _remarks = plan.Entries.SelectMany(e => e.Remarks).Concat(plan.GeneralRemarks).Index().ToDictionary(r => r.Item.Id, r => r.Index + 1);
        _proponents = [.. plan.InOrder.Select(id => compilation.Proposal(id).Proponent).Distinct()];
        _shortNames = new ShortNames(_proponents.Select(id => compilation.Participants.First(p => p.Id == id)));
        _mask = new NameMask(compilation.Participants);
    }

    /// <summary>Whether names, submissions and ids are shown.</summary>
    public bool IsNamed { get; }

    /// <summary>The proponents in the order of the page.</summary>
    public IReadOnlyList<Id<Participant>> Proponents => _proponents;

    /// <summary>What the page calls a proposal: "P3" or "Am 1".</summary>
    public string Name(Id<Proposal> id) => IsNamed ? id.ToString() : Numbered("Am\u00A0", _numbers[id]);

    /// <summary>A proposal's id on the page.</summary>
    public string Anchor(Id<Proposal> id) => IsNamed ? id.ToString() : Numbered("Am", _numbers[id]);

    /// <summary>What the page calls a remark: "R3" or "Remark 1".</summary>
    public string Name(Id<Remark> id) => IsNamed ? id.ToString() : Numbered("Remark\u00A0", _remarks[id]);

    /// <summary>A remark's id on the page.</summary>
    public string Anchor(Id<Remark> id) => IsNamed ? id.ToString() : Numbered("remark-", _remarks[id]);

    /// <summary>The class of a proposal's colour.</summary>
    public string Class(Id<Proposal> id) => Class(IsNamed ? _proponents.IndexOf(_plan.Compilation.Proposal(id).Proponent) : _numbers[id] - 1);

    /// <summary>The class of a proponent's colour.</summary>
    public string Class(Id<Participant> id) => Class(_proponents.IndexOf(id));

    /// <summary>A proponent's short name.</summary>
    public string Short(Id<Participant> id) => _shortNames.Of(id);

    /// <summary>How the changes of a paragraph say whose they are. A proponent with several proposals there is named with their ids.</summary>
    public Func<Id<Proposal>, ChangeOwner> OwnersIn(PageEntry entry)
    {
        var proponents = entry.Composed.Owners.Select(id => _plan.Compilation.Proposal(id).Proponent).ToList();
        return id => IsNamed ? Owner(id, proponents.Count(p => p == _plan.Compilation.Proposal(id).Proponent) > 1) : Neutral(id);
    }

    /// <summary>How the changes of a proposal that stands alone say whose they are: without a tag.</summary>
    public ChangeOwner Alone(Id<Proposal> id) => (IsNamed ? Owner(id, false) : Neutral(id)) with { Tag = null };

    /// <summary>What a participant wrote about a proposal; without the names of participants where none is shown.</summary>
    public FormattedText Said(FormattedText text) => IsNamed ? text : _mask.Of(text);

    private ChangeOwner Owner(Id<Proposal> id, bool withId)
    {
        var proponent = _plan.Compilation.Proposal(id).Proponent;
        var tag = withId ? $"{Short(proponent)} {id}" : Short(proponent);
        return new ChangeOwner(Anchor(id), $"{id}, {_plan.Compilation.Name(proponent)}", tag, Class(id), Anchor(id));
    }

    private ChangeOwner Neutral(Id<Proposal> id) => new(Anchor(id), Name(id), Name(id), Class(id), Anchor(id));

    private static string Class(int index) => Numbered("o", (index % Colours) + 1);

    private static string Numbered(string before, int number) => string.Create(CultureInfo.InvariantCulture, $"{before}{number}");
}
