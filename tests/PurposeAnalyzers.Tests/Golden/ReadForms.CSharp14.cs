// The read forms that C# 14 added, numbered as in ReadForms.cs, whose types they use.
using System;
using PurposeAnalyzers.Annotations;

public static partial class PersonExtensions
{
    extension(Person p)
    {
        [PermittedPurposes("support")] public string Full => "";
        [return: PermittedPurposes("support")] public string Ping() => "";
    }
}

public partial class FieldHalves
{
    [PermittedPurposes("support")] public partial string P { get; set; }
    [PermittedPurposes("support")] public string Backed { get => field; set => field = value; } = "";
}

public partial class FieldHalves
{
    public partial string P { get => field; set => field = value; } = "";
}

partial class Campaign
{
    // 4: conditional assignment reads nothing
    public void R04b(Person? p) { p?.Email = "written"; p?.Inner = new(); }
    // 23: extension members
    public void R23b(Person p) { Use(p.{|PUR0901:Full|}); Use(p.{|PUR0901:Ping|}()); }
    // 24: field keyword
    public void R24b(FieldHalves h) { Use(h.{|PUR0901:P|}); Use(h.{|PUR0901:Backed|}); }
}
