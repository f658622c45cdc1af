using Amendments.Composition;
using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>An edit with the place of its request in the list.</summary>
/// <param name="Request">The place of the request, from 0.</param>
/// <param name="Edit">The edit.</param>
/// <param name="Extent">For words: what they change, with the word that they are attached to.</param>
internal sealed record PlacedEdit(int Request, Edit Edit, TextRange Extent);
