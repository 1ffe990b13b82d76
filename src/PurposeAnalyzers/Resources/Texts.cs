using System.Globalization;
using System.Resources;

namespace PurposeAnalyzers.Resources;

/// <summary>The texts of all diagnostics: English in <c>Texts.resx</c>, Japanese in <c>Texts.ja.resx</c>.</summary>
internal static class Texts
{
    private static readonly ResourceManager Manager = new("PurposeAnalyzers.Resources.Texts", typeof(Texts).Assembly);

    /// <summary>A text that is formatted in the language of whoever reads the diagnostic.</summary>
    public static LocalizableString Get(string name) => new LocalizableResourceString(name, Manager, typeof(Texts));

    /// <summary>A piece of a message; arguments that are localizable themselves are formatted in the same language.</summary>
    public static LocalizableString Get(string name, params object[] arguments) => new Piece(Get(name), arguments.ToImmutableArray());

    private sealed class Piece(LocalizableString format, ImmutableArray<object> arguments) : LocalizableString
    {
        protected override string GetText(IFormatProvider? formatProvider) =>
            string.Format(
                CultureInfo.InvariantCulture,
                format.ToString(formatProvider),
                arguments.Select(a => a is LocalizableString piece ? piece.ToString(formatProvider) : a).ToArray());

        protected override int GetHash() => format.GetHashCode();

        protected override bool AreEqual(object? other) =>
            other is Piece piece && ToString(CultureInfo.InvariantCulture) == piece.ToString(CultureInfo.InvariantCulture);
    }
}
