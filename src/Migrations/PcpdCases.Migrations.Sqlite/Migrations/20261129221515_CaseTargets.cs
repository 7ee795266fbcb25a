using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CaseTargets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "TargetFrom",
                table: "CaseRows",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_StagePlace_TargetFrom_Number_Letter_Restricted_IncidentId",
                table: "CaseRows",
                columns: new[] { "StagePlace", "TargetFrom", "Number", "Letter", "Restricted", "IncidentId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CaseRows_StagePlace_TargetFrom_Number_Letter_Restricted_IncidentId",
                table: "CaseRows");

            migrationBuilder.DropColumn(
                name: "TargetFrom",
                table: "CaseRows");
        }
    }
}
